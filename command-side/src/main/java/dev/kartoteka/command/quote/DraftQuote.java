package dev.kartoteka.command.quote;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Draws up a quote for the client of a deal.
 *
 * @param priceListId null for the products' own prices
 * @param currency null for the list's, or else that of the first line
 * @param validUntil the last day on which it can be accepted; null for no end
 * @param lines 1 to 300
 * @param discountPercent of every line, on top of its own
 * @param leadTimeDays from acceptance to delivery, 0 to 3650
 * @param costs what fulfilling it costs us, at most 100
 */
@CommandPath(value = "quotes", summary = "Draw up a quote")
public record DraftQuote(
        @TargetAggregateIdentifier QuoteId id,
        DealId dealId,
        @Nullable PriceListId priceListId,
        @Nullable String currency,
        @Nullable CalendarDay validUntil,
        List<LineRequest> lines,
        @Nullable Percent discountPercent,
        @Nullable Integer leadTimeDays,
        @Nullable List<Cost> costs)
        implements QuoteCommand {

    public DraftQuote {
        lines = LineRequest.required(lines, QuoteTerms.MOST_LINES);
        QuoteTerms.requireLeadTime(leadTimeDays);
        Cost.requireFew(costs);
        if (currency != null) {
            Money.scaleOf(currency);
        }
    }
}
