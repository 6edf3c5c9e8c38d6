package dev.kartoteka.command.deal;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.failure.FailureCode;
import java.math.BigDecimal;
import java.util.List;

/** Who contributed how much to a deal. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** Refuses what is no whole: shares of 0, of one twice, and those that do not add up to 100 percent. */
    static List<DealShare> whole(List<Share> wanted) {
        BigDecimal sum = wanted.stream().map(share -> share.percent().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean some = wanted.stream().allMatch(share -> share.percent().value().signum() > 0);
        long named = wanted.stream().map(Share::employeeId).distinct().count();
        if (!wanted.isEmpty() && (!some || named != wanted.size() || sum.compareTo(WHOLE) != 0)) {
            throw new DomainRuleViolated(
                    FailureCode.SHARES_NOT_WHOLE, "The shares add up to " + sum.toPlainString() + " percent");
        }
        return wanted.stream()
                .map(share -> new DealShare(
                        share.employeeId().value(), share.percent().value()))
                .toList();
    }
}
