package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.deal.DealId;

/** What may be done with a deal. */
interface DealCommand extends Command {
    @Override
    DealId id();
}
