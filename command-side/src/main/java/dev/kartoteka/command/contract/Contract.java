package dev.kartoteka.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.approval.GrantedApprovals;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.Days;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractErased;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What is agreed with a client: a draft until it is signed, then in force until it expires or is terminated. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Contract extends EventSourcedRecord {

    @AggregateIdentifier
    private ContractId id;

    private String clientId;
    private ContractStatus status;
    private Terms terms;
    private boolean ofLines;
    private BigDecimal discount;
    private long written; // the sequence number of the event that its terms are of
    private boolean erased;

    @CommandHandler
    Contract(DraftContract command, Drafting drafting) {
        apply(drafting.of(command));
    }

    @CommandHandler
    void handle(ChangeContractTerms command) {
        if (status != ContractStatus.DRAFT) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_SIGNED, id + " is " + status);
        }
        if (ofLines && command.amount() != null) {
            throw new DomainRuleViolated(FailureCode.AMOUNT_OF_LINES, "The amount of " + id + " is that of its lines");
        }
        Terms changed = terms.after(command);
        if (!changed.equals(terms)) {
            apply(new ContractTermsChanged(
                    id.value(),
                    clientId,
                    terms.title(),
                    changed.title(),
                    terms.startDate(),
                    changed.startDate(),
                    terms.endDate(),
                    changed.endDate(),
                    terms.amount(),
                    terms.currency(),
                    changed.amount(),
                    changed.currency()));
        }
    }

    @CommandHandler
    void handle(SignContract command, GrantedApprovals approvals) {
        if (status != ContractStatus.DRAFT) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_SIGNED, id + " is " + status + " already");
        }
        LocalDate signedOn = command.signedOn().value();
        if (Days.isAhead(signedOn)) {
            throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "signedOn is later than today");
        }
        if (terms.amount() != null && terms.currency() != null) {
            Money amount = new Money(terms.amount(), terms.currency());
            approvals.require(ApprovalKind.CONTRACT, id.value(), written, amount, discount);
        }
        apply(new ContractSigned(
                id.value(),
                clientId,
                status.name(),
                ContractStatus.SIGNED.name(),
                signedOn,
                command.signedBy(),
                terms.startDate(),
                terms.endDate()));
    }

    @CommandHandler
    void handle(RenewContract command) {
        LocalDate until = command.until().value();
        if (status == ContractStatus.RENEWED && until.equals(terms.endDate())) {
            return;
        }
        if (status != ContractStatus.EXPIRED) {
            requireInForce();
        }
        if (terms.endDate() != null && !until.isAfter(terms.endDate())) {
            throw new DomainRuleViolated(
                    FailureCode.CONTRACT_ENDS_TOO_EARLY, id + " ends on " + terms.endDate() + " already");
        }
        apply(new ContractRenewed(
                id.value(), clientId, status.name(), ContractStatus.RENEWED.name(), terms.endDate(), until));
    }

    @CommandHandler
    void handle(TerminateContract command) {
        if (status == ContractStatus.TERMINATED) {
            return;
        }
        requireInForce();
        apply(new ContractTerminated(
                id.value(), clientId, status.name(), ContractStatus.TERMINATED.name(), terms.endDate()));
    }

    @CommandHandler
    void handle(ExpireContract command) {
        LocalDate end = terms.endDate();
        if (status.inForce() && end != null && Days.isOver(end)) {
            apply(new ContractExpired(id.value(), clientId, status.name(), ContractStatus.EXPIRED.name(), end));
        }
    }

    @CommandHandler
    void handle(EraseContract command) {
        if (!erased) {
            apply(new ContractErased(id.value(), clientId, command.personId()));
        }
    }

    private void requireInForce() {
        if (status == ContractStatus.DRAFT) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_DRAFT, id + " is not signed");
        }
        if (!status.inForce()) {
            throw new DomainRuleViolated(FailureCode.CONTRACT_ENDED, id + " is " + status);
        }
    }

    @EventSourcingHandler
    void on(ContractDrafted event, @SequenceNumber long sequence) {
        written = sequence;
        discount = Totals.greatestDiscount(event.lines());
        id = new ContractId(event.contractId());
        clientId = event.clientId();
        status = ContractStatus.DRAFT;
        terms = new Terms(event.title(), event.startDate(), event.endDate(), event.amount(), event.currency());
        ofLines = !event.lines().isEmpty();
    }

    @EventSourcingHandler
    void on(ContractTermsChanged event, @SequenceNumber long sequence) {
        written = sequence;
        terms = new Terms(event.title(), event.startDate(), event.endDate(), event.amount(), event.currency());
    }

    @EventSourcingHandler
    void on(ContractSigned event) {
        status = ContractStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(ContractRenewed event) {
        status = ContractStatus.valueOf(event.status());
        terms = terms.until(event.endDate());
    }

    @EventSourcingHandler
    void on(ContractTerminated event) {
        status = ContractStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(ContractExpired event) {
        status = ContractStatus.valueOf(event.status());
    }

    @EventSourcingHandler
    void on(ContractErased event) {
        erased = true;
    }

    Contract() {} // for Axon, which then applies the events
}
