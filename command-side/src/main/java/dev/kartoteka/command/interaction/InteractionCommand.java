package dev.kartoteka.command.interaction;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.interaction.InteractionId;

/** What may be done with an interaction. */
interface InteractionCommand extends Command {
    @Override
    InteractionId id();
}
