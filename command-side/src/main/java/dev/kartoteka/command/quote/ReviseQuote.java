package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new version in the place of the one before, priced by the prices and rates of the day. The version before stays
 * readable. What is absent stays as it is, but for the lines, which are always told.
 *
 * @param currency null for that of the version before
 */
@CommandPath(value = "quotes/{id}/revise", summary = "Revise a quote: a new version")
public record ReviseQuote(
        @TargetAggregateIdentifier QuoteId id,
        @Nullable Change<PriceListId> priceListId,
        @Nullable String currency,
        @Nullable Change<CalendarDay> validUntil,
        List<LineRequest> lines,
        @Nullable Change<Percent> discountPercent,
        @Nullable Change<Integer> leadTimeDays,
        @Nullable Change<List<Cost>> costs)
        implements QuoteCommand {

    public ReviseQuote {
        lines = LineRequest.required(lines, QuoteTerms.MOST_LINES);
        QuoteTerms.requireLeadTime(leadTimeDays == null ? null : leadTimeDays.value());
        Cost.requireFew(costs == null ? null : costs.value());
        if (currency != null) {
            Money.scaleOf(currency);
        }
    }
}
