package dev.kartoteka.command.taxrate;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.taxrate.TaxRateId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begins a code of tax. Its identifier follows from the code, so that there is one of each.
 *
 * @param code as lines name it, such as {@code LV-21}
 * @param validFrom the first day of this percentage
 */
@CommandPath(value = "tax-rates", summary = "Create a tax rate")
public record CreateTaxRate(
        @TargetAggregateIdentifier TaxRateId id, String code, String name, Percent percent, CalendarDay validFrom)
        implements TaxRateCommand {

    public CreateTaxRate {
        Identifiers.requireLocal(code);
        name = Text.name(name);
        if (!id.value().equals(TaxRateId.PREFIX + code)) {
            throw new InvalidValue(
                    FailureCode.INVALID_IDENTIFIER,
                    "The identifier of a tax rate is " + TaxRateId.PREFIX + " and its code");
        }
    }
}
