package dev.kartoteka.command.approvalrule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Which papers of a kind need approval, and by whom. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class ApprovalRule extends EventSourcedRecord {

    @AggregateIdentifier
    private ApprovalRuleId id;

    private boolean retired;

    @CommandHandler
    ApprovalRule(CreateApprovalRule command, Employees employees) {
        apply(new ApprovalRuleCreated(
                command.id().value(),
                command.kind().name(),
                command.name(),
                amount(command.leastAmount()),
                currency(command.leastAmount()),
                percent(command.leastDiscount()),
                steps(command.steps(), employees)));
    }

    @CommandHandler
    void handle(ChangeApprovalRule command, Employees employees) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.APPROVAL_RULE_RETIRED, id + " is retired");
        }
        apply(new ApprovalRuleChanged(
                id.value(),
                command.name(),
                amount(command.leastAmount()),
                currency(command.leastAmount()),
                percent(command.leastDiscount()),
                steps(command.steps(), employees)));
    }

    @CommandHandler
    void handle(RetireApprovalRule command) {
        if (!retired) {
            apply(new ApprovalRuleRetired(id.value()));
        }
    }

    private static List<ApprovalStep> steps(List<Step> steps, Employees employees) {
        steps.forEach(step -> Objects.requireNonNull(step.approverIds()).forEach(employees::requireActive));
        return steps.stream().map(Step::toEvent).toList();
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }

    private static @Nullable BigDecimal percent(@Nullable Percent percent) {
        return percent == null ? null : percent.value();
    }

    @EventSourcingHandler
    void on(ApprovalRuleCreated event) {
        id = new ApprovalRuleId(event.approvalRuleId());
    }

    @EventSourcingHandler
    void on(ApprovalRuleRetired event) {
        retired = true;
    }

    ApprovalRule() {} // for Axon, which then applies the events
}
