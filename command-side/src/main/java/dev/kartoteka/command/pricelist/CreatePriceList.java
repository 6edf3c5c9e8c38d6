package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a list of prices in one currency.
 *
 * @param validFrom the first day; null for always until now
 * @param validTo the last day; null for no end
 */
@CommandPath(value = "price-lists", summary = "Create a price list")
public record CreatePriceList(
        @TargetAggregateIdentifier PriceListId id,
        String name,
        String currency,
        @Nullable CalendarDay validFrom,
        @Nullable CalendarDay validTo)
        implements PriceListCommand {

    public CreatePriceList {
        name = Text.name(name);
        Money.scaleOf(currency);
        if (validFrom != null && validTo != null && validTo.value().isBefore(validFrom.value())) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "validTo is not before validFrom");
        }
    }
}
