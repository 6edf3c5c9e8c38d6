package dev.kartoteka.query.performance;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.performance.Sold.Credited;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.sale.LargestRemainder;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pays by tiers: what one sold in the period is added up in the order of time, and each piece of it is paid by the tier that it
 * falls into. What is paid in all is rounded half up once, and shared among the lines so that they add up to it.
 */
final class CommissionCalculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Credited> IN_TIME = Comparator.<Credited, LocalDate>comparing(
                    credited -> credited.of().day())
            .thenComparing(credited -> credited.of().at())
            .thenComparing(credited -> credited.of().recordId());

    private CommissionCalculator() {}

    static Commissions.Row row(
            String employeeId, List<Credited> credited, List<CommissionTier> tiers, String currency) {
        List<Credited> sold = credited.stream().sorted(IN_TIME).toList();
        int scale = Money.scaleOf(currency);
        List<BigDecimal> exact = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Credited one : sold) {
            BigDecimal after = before.add(one.base());
            exact.add(paid(tiers, after).subtract(paid(tiers, before)));
            before = after;
        }
        List<BigDecimal> rounded = LargestRemainder.round(exact, scale);
        List<Commissions.Line> lines = new ArrayList<>();
        for (int i = 0; i < sold.size(); i++) {
            Credited one = sold.get(i);
            lines.add(new Commissions.Line(
                    one.of().recordId(),
                    one.of().dealId(),
                    one.of().day(),
                    one.share().percent().doubleValue(),
                    Amount.of(one.base(), currency),
                    Amount.of(rounded.get(i), currency)));
        }
        return new Commissions.Row(
                employeeId,
                Amount.of(before, currency),
                Amount.of(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add), currency),
                List.copyOf(lines));
    }

    /** For an amount sold in all; what is below 0, where more was taken back than sold, is paid back by the first tier. */
    static BigDecimal paid(List<CommissionTier> tiers, BigDecimal sold) {
        BigDecimal paid = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            CommissionTier tier = tiers.get(i);
            BigDecimal end =
                    i + 1 == tiers.size() ? sold : sold.min(tiers.get(i + 1).above());
            BigDecimal within = end.subtract(tier.above());
            if (i == 0 || within.signum() > 0) {
                paid = paid.add(within.multiply(tier.percent()).divide(HUNDRED));
            }
        }
        return paid;
    }
}
