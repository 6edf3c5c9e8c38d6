package dev.kartoteka.query.approvalrule;

import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known of a rule after each event. */
final class ApprovalRuleFold {

    static final Fold<ApprovalRule> FOLD = Fold.of(ApprovalRule.class)
            .start(
                    ApprovalRuleCreated.class,
                    event -> new ApprovalRule(
                            event.approvalRuleId(),
                            event.kind(),
                            event.name(),
                            money(event.leastAmount(), event.currency()),
                            event.leastDiscount(),
                            event.steps(),
                            false))
            .then(
                    ApprovalRuleChanged.class,
                    (rule, event) -> new ApprovalRule(
                            rule.id(),
                            rule.kind(),
                            event.name(),
                            money(event.leastAmount(), event.currency()),
                            event.leastDiscount(),
                            event.steps(),
                            rule.retired()))
            .then(
                    ApprovalRuleRetired.class,
                    (rule, event) -> new ApprovalRule(
                            rule.id(),
                            rule.kind(),
                            rule.name(),
                            rule.leastAmount(),
                            rule.leastDiscount(),
                            rule.steps(),
                            true))
            .build();

    private ApprovalRuleFold() {}

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}
