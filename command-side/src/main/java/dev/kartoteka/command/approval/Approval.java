package dev.kartoteka.command.approval;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalErased;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A paper before those who must approve it: one step after the other, each decided by any one of those it asks. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Approval extends EventSourcedRecord {

    @AggregateIdentifier
    private @Nullable ApprovalId id; // null before the first event

    private String clientId;
    private String kind;
    private String paperId;
    private Set<String> authorIds;
    private List<ApprovalStep> steps;
    private int step;
    private boolean closed;
    private boolean erased;

    /** Sent by the paper's command and again by its policy: passed over when it is there. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestApproval command) {
        if (id != null) {
            return;
        }
        apply(new ApprovalRequested(
                command.id().value(),
                command.clientId(),
                command.kind().name(),
                command.paperId(),
                command.dealId(),
                command.authorIds(),
                command.amount().amount(),
                command.amount().currency(),
                command.discountPercent(),
                command.steps()));
    }

    @CommandHandler
    void handle(
            ApproveStep command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.REASON) @Nullable String reason,
            Employees employees) {
        String approver = requireApprover(actorId, employees);
        apply(new ApprovalStepApproved(id(), clientId, kind, paperId, step + 1, approver, reason));
        if (step == steps.size()) { // the event moved it on
            apply(new ApprovalGranted(id(), clientId, kind, paperId));
        }
    }

    @CommandHandler
    void handle(
            RejectApproval command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            @MetaDataValue(MetadataKeys.REASON) @Nullable String reason,
            Employees employees) {
        String approver = requireApprover(actorId, employees);
        apply(new ApprovalRejected(id(), clientId, kind, paperId, step + 1, approver, reason));
    }

    @CommandHandler
    void handle(
            DelegateApproval command,
            @MetaDataValue(MetadataKeys.ACTOR_ID) @Nullable String actorId,
            Employees employees) {
        requireOpen();
        requireNoAuthor(actorId);
        String from = actorId != null && employees.roles(actorId).contains(Role.ADMIN)
                ? actorId
                : requireApprover(actorId, employees);
        employees.requireActive(command.to());
        requireNoAuthor(command.to().value());
        if (!steps.get(step).approverIds().contains(command.to().value())) {
            apply(new ApprovalDelegated(
                    id(), clientId, kind, paperId, step + 1, from, command.to().value()));
        }
    }

    @CommandHandler
    void handle(WithdrawApproval command) {
        if (!closed) {
            apply(new ApprovalWithdrawn(id(), clientId, kind, paperId));
        }
    }

    @CommandHandler
    void handle(EraseApproval command) {
        if (!erased) {
            apply(new ApprovalErased(id(), clientId, command.personId()));
        }
    }

    private String id() {
        return Objects.requireNonNull(id).value();
    }

    private void requireOpen() {
        if (closed) {
            throw new DomainRuleViolated(FailureCode.APPROVAL_CLOSED, id + " was decided or withdrawn already");
        }
    }

    /** Whoever wrote it neither decides it nor chooses who does. */
    private void requireNoAuthor(@Nullable String employeeId) {
        if (employeeId != null && authorIds.contains(employeeId)) {
            throw new DomainRuleViolated(FailureCode.OWN_APPROVAL, employeeId + " wrote or submitted " + paperId);
        }
    }

    private String requireApprover(@Nullable String actorId, Employees employees) {
        requireOpen();
        requireNoAuthor(actorId);
        ApprovalStep asked = steps.get(step);
        Set<Role> roles = actorId == null ? Set.of() : employees.roles(actorId);
        boolean named = actorId != null && asked.approverIds().contains(actorId);
        boolean byRole = asked.role() != null && roles.contains(Role.valueOf(asked.role()));
        if (actorId == null || !(named || byRole)) {
            throw new DomainRuleViolated(FailureCode.NOT_AN_APPROVER, FailureCode.NOT_AN_APPROVER.meaning());
        }
        return actorId;
    }

    @EventSourcingHandler
    void on(ApprovalRequested event) {
        id = new ApprovalId(event.approvalId());
        clientId = event.clientId();
        kind = event.kind();
        paperId = event.paperId();
        authorIds = new HashSet<>(event.authorIds());
        steps = new ArrayList<>(event.steps());
    }

    @EventSourcingHandler
    void on(ApprovalStepApproved event) {
        step = event.step();
    }

    @EventSourcingHandler
    void on(ApprovalGranted event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ApprovalRejected event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ApprovalWithdrawn event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ApprovalDelegated event) {
        ApprovalStep before = steps.get(step);
        List<String> asked = new ArrayList<>(before.approverIds());
        asked.remove(event.fromApproverId());
        asked.add(event.toApproverId());
        steps.set(step, new ApprovalStep(asked, before.role()));
    }

    @EventSourcingHandler
    void on(ApprovalErased event) {
        erased = true;
    }

    Approval() {} // for Axon, which then applies the events
}
