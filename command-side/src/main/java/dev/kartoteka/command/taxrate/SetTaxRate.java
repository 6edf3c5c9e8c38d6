package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.taxrate.TaxRateId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Percent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what the tax is from a day on; papers that there are keep what it was. */
@CommandPath(value = "tax-rates/{id}/set-rate", summary = "Set a tax rate from a day on")
public record SetTaxRate(@TargetAggregateIdentifier TaxRateId id, Percent percent, CalendarDay validFrom)
        implements TaxRateCommand {}
