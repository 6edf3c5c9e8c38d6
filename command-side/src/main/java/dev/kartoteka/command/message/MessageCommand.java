package dev.kartoteka.command.message;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.message.MessageId;

/** What may be done with a message. */
interface MessageCommand extends Command {
    @Override
    MessageId id();
}
