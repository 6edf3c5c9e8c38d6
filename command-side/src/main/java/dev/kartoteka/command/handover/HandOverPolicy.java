package dev.kartoteka.command.handover;

import dev.kartoteka.command.client.AssignClientOwner;
import dev.kartoteka.command.deal.AssignDealOwner;
import dev.kartoteka.command.employee.CompleteHandOver;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.lead.AssignLeadOwner;
import dev.kartoteka.command.meeting.TakeOverMeeting;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.promise.TakeOverPromise;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.task.AssignTask;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeEvent;
import dev.kartoteka.shared.employee.EmployeeHandOverBegun;
import dev.kartoteka.shared.employee.EmployeeHandOverDone;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.employee.EmployeeRegistered;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands over. It follows the events together with {@link Holdings}, so that whatever the employee was given before is found, and
 * begins when those of its batch are written. After a crash it begins again, with what is left.
 */
@Component
@ProcessingGroup(HandOverPolicy.GROUP) // never renamed: it is the key of the token
class HandOverPolicy implements Policy {

    /** Driven as lookups are, by many events at once: almost all of them only keep the list. */
    static final String GROUP = "lookup-hand-over";

    private static final String ACTOR = "hand-over";

    /** The event of the hand-over that is under way; an empty text for none. */
    private static final Fold<String> UNDER_WAY = Fold.of(String.class)
            .start(EmployeeRegistered.class, event -> "")
            .then(EmployeeHandOverBegun.class, (before, event, recorded) -> recorded.eventId())
            .then(EmployeeHandOverDone.class, (before, event) -> "")
            .ignoresOthersOf(EmployeeEvent.class)
            .build();

    private final Records records;
    private final Holdings holdings;
    private final Employees employees;
    private final SystemCommands commands;

    HandOverPolicy(Records records, Holdings holdings, Employees employees, SystemCommands commands) {
        this.records = records;
        this.holdings = holdings;
        this.employees = employees;
        this.commands = commands;
    }

    @EventHandler
    void on(EmployeeHandOverBegun event, EventMessage<?> message, UnitOfWork<?> batch) {
        batch.root().onPrepareCommit(written -> handOver(event, message));
    }

    private void handOver(EmployeeHandOverBegun event, EventMessage<?> message) {
        EmployeeId from = new EmployeeId(event.employeeId());
        List<EmployeeId> here = here(event.toIds());
        for (Holdings.Held held : holdings.of(from.value(), GenericEventMessage.clock.instant())) {
            if (!isUnderWay(from, message)) {
                return;
            }
            if (give(held, from, here, message) == FailureCode.EMPLOYEE_LEFT) {
                here = here(event.toIds()); // somebody left at this moment
                var unused = give(held, from, here, message);
            }
        }
        if (isUnderWay(from, message)) {
            var unused = commands.sendForItsReason(new CompleteHandOver(from), ACTOR, message);
        }
    }

    /**
     * Not when its event comes again, as it does where the read store was lost, or when another process, which took this one
     * for dead, has brought it to its end: what the employee was given since is theirs.
     */
    private boolean isUnderWay(EmployeeId from, EventMessage<?> message) {
        return message.getIdentifier().equals(records.current(from.value(), UNDER_WAY));
    }

    private List<EmployeeId> here(List<String> employeeIds) {
        return employeeIds.stream()
                .map(EmployeeId::new)
                .filter(employees::isActive)
                .toList();
    }

    /** The code by which it was refused; null when it is given, or was nothing to give any more. */
    private @Nullable FailureCode give(
            Holdings.Held held, EmployeeId from, List<EmployeeId> here, EventMessage<?> message) {
        if (!holdings.isHeld(held.recordId(), from.value())) {
            return null;
        }
        EmployeeId to =
                here.isEmpty() ? null : here.get(Math.floorMod(held.together().hashCode(), here.size()));
        return command(held.recordId(), from, to)
                .flatMap(command -> commands.sendForItsReason(command, ACTOR, message))
                .orElse(null);
    }

    /**
     * Empty for what is somebody's always, where there is nobody.
     *
     * @param to null when all of them have left too: then it is for the pool, or for nobody in particular
     */
    private static Optional<Object> command(String recordId, EmployeeId from, @Nullable EmployeeId to) {
        if (recordId.startsWith(ClientId.PREFIX)) {
            return Optional.of(new AssignClientOwner(new ClientId(recordId), to));
        }
        if (recordId.startsWith(DealId.PREFIX)) {
            return Optional.of(new AssignDealOwner(new DealId(recordId), new Change<>(to)));
        }
        if (recordId.startsWith(LeadId.PREFIX)) {
            return Optional.of(new AssignLeadOwner(new LeadId(recordId), new Change<>(to)));
        }
        if (recordId.startsWith(TaskId.PREFIX)) {
            return Optional.of(new AssignTask(new TaskId(recordId), new Change<>(to)));
        }
        if (to == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordId.startsWith(PromiseId.PREFIX)
                        ? new TakeOverPromise(new PromiseId(recordId), from, to)
                        : new TakeOverMeeting(new MeetingId(recordId), from, to));
    }
}
