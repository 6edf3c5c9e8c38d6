package dev.kartoteka.command.promise;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.promise.PromiseId;

/** What may be done with a promise. */
interface PromiseCommand extends Command {
    @Override
    PromiseId id();
}
