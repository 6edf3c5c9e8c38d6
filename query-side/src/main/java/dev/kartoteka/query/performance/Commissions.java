package dev.kartoteka.query.performance;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan pays for a period.
 *
 * @param from the first day that counts, of UTC
 * @param to the first day after
 * @param total of the rows
 * @param rows of those whose results may be seen, by employee
 */
public record Commissions(
        String planId, String period, LocalDate from, LocalDate to, Instant asOf, Amount total, List<Row> rows) {

    /**
     * What one is paid.
     *
     * @param base what counts as theirs
     * @param commission the sum of the lines, to the cent
     */
    public record Row(String employeeId, Amount base, Amount commission, List<Line> lines) {}

    /**
     * What one is paid for a deal, an invoice or a payment.
     *
     * @param recordId of it
     * @param dealId that it belongs to; null for none
     * @param share of it that is theirs, in percent
     */
    public record Line(
            String recordId, @Nullable String dealId, LocalDate day, double share, Amount base, Amount commission) {}
}
