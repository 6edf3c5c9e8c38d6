package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered in a span of days, less what came back in it; what is cancelled counts nothing. Each grouping adds up to the
 * totals.
 *
 * @param from the first day; null for no bound
 * @param to the first day after; null for no bound
 * @param totals by currency
 * @param rows by key and currency, those without a key last
 */
public record Ordered(
        InvoicedBy by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asOf,
        List<Row> totals,
        List<Row> rows) {

    /**
     * The orders of one key in one currency.
     *
     * @param key the owner, team, client, deal, product or period; null for orders without one, and in the totals
     * @param orders how many were placed
     * @param returns of how many something came back
     * @param discount that was given
     * @param net after discount, before tax
     */
    public record Row(
            @Nullable String key,
            String currency,
            int orders,
            int returns,
            Amount discount,
            Amount net,
            Amount tax,
            Amount total) {

        static Row of(LineSums.LineSum sum) {
            return new Row(
                    sum.key(),
                    sum.currency(),
                    sum.papers(),
                    sum.back(),
                    sum.discount(),
                    sum.net(),
                    sum.tax(),
                    sum.total());
        }
    }
}
