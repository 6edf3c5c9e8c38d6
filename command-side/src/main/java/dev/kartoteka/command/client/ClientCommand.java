package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.client.ClientId;

/** What may be done with a client. */
interface ClientCommand extends Command {

    @Override
    ClientId id();
}
