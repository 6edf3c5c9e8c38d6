package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.pricelist.PriceListId;

/** What may be done with a price list. */
interface PriceListCommand extends Command {
    @Override
    PriceListId id();
}
