package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was invoiced in a span of days, less credit notes; what is voided counts nothing. Each grouping adds up to the totals.
 *
 * @param from the first day of issue; null for no bound
 * @param to the first day after; null for no bound
 * @param totals by currency
 * @param rows by key and currency, those without a key last
 */
public record Invoiced(
        InvoicedBy by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asOf,
        List<Row> totals,
        List<Row> rows) {

    /**
     * The invoices of one key in one currency.
     *
     * @param key the owner, team, client, deal, product or period; null for invoices without one, and in the totals
     * @param invoices how many invoices, without credit notes
     * @param creditNotes how many credit notes
     * @param discount that was given
     * @param net after discount, before tax
     */
    public record Row(
            @Nullable String key,
            String currency,
            int invoices,
            int creditNotes,
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
