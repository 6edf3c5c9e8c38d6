package dev.kartoteka.query.performance;

import dev.kartoteka.query.deal.Contribution;
import dev.kartoteka.shared.sale.LargestRemainder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal, invoice or payment that commission is paid for.
 *
 * @param amount below 0 for a credit note
 * @param shares that add up to 100 percent; none where it was nobody's
 */
record Sold(
        String recordId,
        @Nullable String dealId,
        LocalDate day,
        Instant at,
        BigDecimal amount,
        List<Contribution> shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static List<Contribution> wholly(@Nullable String employeeId) {
        return employeeId == null ? List.of() : List.of(new Contribution(employeeId, HUNDRED));
    }

    /** What is whose of it: to the cent, and together all of it. */
    List<Credited> credited() {
        List<BigDecimal> parts = LargestRemainder.round(
                shares.stream()
                        .map(share -> amount.multiply(share.percent()).divide(HUNDRED))
                        .toList(),
                amount.scale());
        List<Credited> credited = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            credited.add(new Credited(this, shares.get(i), parts.get(i)));
        }
        return credited;
    }

    /** What is one's of it. */
    record Credited(Sold of, Contribution share, BigDecimal base) {}
}
