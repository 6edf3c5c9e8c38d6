package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for approval of papers of a kind. The identifier follows from the kind and how many rules it has.
 *
 * @param leastAmount from this total on; null for any. Papers in another currency need approval whatever their total is
 * @param leastDiscount from this discount of any line on, in percent; null for any
 * @param steps one after the other
 */
@CommandPath(value = "approval-rules", summary = "Create a rule of approvals")
public record CreateApprovalRule(
        @TargetAggregateIdentifier ApprovalRuleId id,
        ApprovalKind kind,
        String name,
        @Nullable Money leastAmount,
        @Nullable Percent leastDiscount,
        List<Step> steps)
        implements ApprovalRuleCommand {

    public CreateApprovalRule {
        name = Text.name(name);
        steps = Step.required(steps);
    }
}
