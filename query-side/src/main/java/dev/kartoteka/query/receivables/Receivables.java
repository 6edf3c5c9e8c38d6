package dev.kartoteka.query.receivables;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is owed at a moment, by client and currency. A day is one of UTC; an invoice is overdue from the day after the last day to
 * pay it.
 *
 * @param totals by currency
 * @param clients those who owe most first, within a currency
 * @param overdue invoices, those that are due longest first
 */
public record Receivables(
        Instant asOf, LocalDate day, List<Aged> totals, List<OfClient> clients, List<Overdue> overdue) {

    /**
     * What is owed in one currency, by age. The five ages add up to {@code owed}.
     *
     * @param inFavour what was paid too much or on account, which is not taken off the rest
     */
    public record Aged(
            String currency,
            Amount owed,
            Amount notDue,
            Amount days1To30,
            Amount days31To60,
            Amount days61To90,
            Amount over90Days,
            Amount inFavour) {}

    /** What one client owes in one currency. */
    public record OfClient(String clientId, Aged amounts) {}

    /** An invoice that was to be paid by then, and was not. */
    public record Overdue(
            String invoiceId, String label, String clientId, LocalDate dueOn, long days, Amount balance) {}
}
