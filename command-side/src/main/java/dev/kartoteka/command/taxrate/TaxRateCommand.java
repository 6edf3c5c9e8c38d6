package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.taxrate.TaxRateId;

/** What may be done with a tax rate. */
interface TaxRateCommand extends Command {
    @Override
    TaxRateId id();
}
