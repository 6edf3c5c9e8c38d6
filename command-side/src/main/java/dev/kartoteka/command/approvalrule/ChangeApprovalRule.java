package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks otherwise from now on: everything is said anew. What was asked for already stands. */
@CommandPath(value = "approval-rules/{id}/change", summary = "Change a rule of approvals")
public record ChangeApprovalRule(
        @TargetAggregateIdentifier ApprovalRuleId id,
        String name,
        @Nullable Money leastAmount,
        @Nullable Percent leastDiscount,
        List<Step> steps)
        implements ApprovalRuleCommand {

    public ChangeApprovalRule {
        name = Text.name(name);
        steps = Step.required(steps);
    }
}
