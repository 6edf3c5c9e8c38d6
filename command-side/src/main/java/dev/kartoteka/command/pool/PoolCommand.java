package dev.kartoteka.command.pool;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.pool.PoolId;

/** What may be done with the rules of the pool. */
interface PoolCommand extends Command {

    @Override
    PoolId id();
}
