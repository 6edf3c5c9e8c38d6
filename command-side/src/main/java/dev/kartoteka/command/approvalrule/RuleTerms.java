package dev.kartoteka.command.approvalrule;

import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule asks, as its events carry it. */
record RuleTerms(
        String name,
        @Nullable BigDecimal leastAmount,
        @Nullable String currency,
        @Nullable BigDecimal leastDiscount,
        List<ApprovalStep> steps) {

    static RuleTerms of(String name, @Nullable Money leastAmount, @Nullable Percent leastDiscount, List<Step> steps) {
        return new RuleTerms(
                name,
                leastAmount == null ? null : leastAmount.amount(),
                leastAmount == null ? null : leastAmount.currency(),
                leastDiscount == null ? null : leastDiscount.value(),
                steps.stream().map(Step::toEvent).toList());
    }
}
