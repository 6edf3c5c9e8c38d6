package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was won, invoiced and paid in a span of days, side by side: deals by the day they were won, invoices by the day of
 * issue, payments by the day they came in. Days are of UTC.
 *
 * @param rows by key and currency, those without a key last
 */
public record Settled(
        SettledBy by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asOf,
        List<Row> totals,
        List<Row> rows) {

    /**
     * One deal, client or period in one currency.
     *
     * @param key null for what has none, and in the totals
     * @param won amounts of deals, which know no tax
     * @param invoiced with tax, less credit notes
     * @param paid less what was given back
     */
    public record Row(@Nullable String key, String currency, Amount won, Amount invoiced, Amount paid) {}
}
