package dev.kartoteka.command.arrival;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.arrival.ArrivalId;

/** What may be done with an arrival. */
interface ArrivalCommand extends Command {

    @Override
    ArrivalId id();
}
