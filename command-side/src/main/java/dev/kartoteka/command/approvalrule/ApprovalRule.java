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
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Which papers of a kind need approval, and by whom. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class ApprovalRule extends EventSourcedRecord {

    @AggregateIdentifier
    private ApprovalRuleId id;

    private RuleTerms terms;
    private boolean retired;

    @CommandHandler
    ApprovalRule(CreateApprovalRule command, Employees employees, ApprovalRules rules) {
        rules.requireNext(command.kind(), command.id());
        RuleTerms given = RuleTerms.of(command.name(), command.leastAmount(), command.leastDiscount(), command.steps());
        requireActive(given, employees);
        apply(new ApprovalRuleCreated(
                command.id().value(),
                command.kind().name(),
                given.name(),
                given.leastAmount(),
                given.currency(),
                given.leastDiscount(),
                given.steps()));
    }

    @CommandHandler
    void handle(ChangeApprovalRule command, Employees employees) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.APPROVAL_RULE_RETIRED, id + " is retired");
        }
        RuleTerms given = RuleTerms.of(command.name(), command.leastAmount(), command.leastDiscount(), command.steps());
        if (!given.equals(terms)) {
            requireActive(given, employees);
            apply(new ApprovalRuleChanged(
                    id.value(),
                    given.name(),
                    given.leastAmount(),
                    given.currency(),
                    given.leastDiscount(),
                    given.steps()));
        }
    }

    @CommandHandler
    void handle(RetireApprovalRule command) {
        if (!retired) {
            apply(new ApprovalRuleRetired(id.value()));
        }
    }

    private static void requireActive(RuleTerms terms, Employees employees) {
        terms.steps().stream()
                .flatMap(step -> step.approverIds().stream())
                .forEach(approver -> employees.requireActive(new EmployeeId(approver)));
    }

    @EventSourcingHandler
    void on(ApprovalRuleCreated event) {
        id = new ApprovalRuleId(event.approvalRuleId());
        terms = new RuleTerms(
                event.name(), event.leastAmount(), event.currency(), event.leastDiscount(), event.steps());
    }

    @EventSourcingHandler
    void on(ApprovalRuleChanged event) {
        terms = new RuleTerms(
                event.name(), event.leastAmount(), event.currency(), event.leastDiscount(), event.steps());
    }

    @EventSourcingHandler
    void on(ApprovalRuleRetired event) {
        retired = true;
    }

    ApprovalRule() {} // for Axon, which then applies the events
}
