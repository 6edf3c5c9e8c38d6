package dev.kartoteka.command.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import dev.kartoteka.shared.value.Moment;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to do. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Task extends EventSourcedRecord {

    @AggregateIdentifier
    private TaskId id;

    private boolean erased;

    private @Nullable String clientId;
    private @Nullable String dealId;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String assigneeId;
    private @Nullable Instant dueAt;
    private String priority;
    private TaskStatus status = TaskStatus.OPEN;
    private int items;
    private NavigableSet<Integer> done = new TreeSet<>();

    @CommandHandler
    Task(CreateTask command, Clients clients, Deals deals, Employees employees) {
        if (command.clientId() != null) {
            clients.requireKnown(command.clientId());
        }
        String client = deals.clientFor(command.dealId(), command.clientId());
        EmployeeId assignee = command.assigneeId();
        employees.requireActive(assignee);
        apply(new TaskCreated(
                command.id().value(),
                client,
                command.dealId() == null ? null : command.dealId().value(),
                command.title(),
                command.description(),
                assignee == null ? null : assignee.value(),
                command.dueAt() == null ? null : command.dueAt().value(),
                Objects.requireNonNull(command.priority()).name(),
                Objects.requireNonNull(command.checklist())));
    }

    @CommandHandler
    void handle(AssignTask command, Employees employees) {
        requireOpen();
        EmployeeId wanted = Objects.requireNonNull(command.assigneeId()).value();
        String next = wanted == null ? null : wanted.value();
        if (!Objects.equals(next, assigneeId)) {
            employees.requireActive(wanted);
            apply(new TaskAssigned(id.value(), clientId, dealId, assigneeId, next));
        }
    }

    @CommandHandler
    void handle(RescheduleTask command) {
        requireOpen();
        Moment wanted = Objects.requireNonNull(command.dueAt()).value();
        Instant next = wanted == null ? null : wanted.value();
        if (!Objects.equals(next, dueAt)) {
            apply(new TaskRescheduled(id.value(), clientId, dealId, dueAt, next));
        }
    }

    @CommandHandler
    void handle(ChangeTask command) {
        requireOpen();
        String newTitle = command.title() == null ? title : command.title();
        String newDescription = Change.resolve(command.description(), description);
        String newPriority =
                command.priority() == null ? priority : command.priority().name();
        if (!Objects.equals(newTitle, title)
                || !Objects.equals(newDescription, description)
                || !newPriority.equals(priority)) {
            apply(new TaskChanged(
                    id.value(), clientId, dealId, title, newTitle, description, newDescription, priority, newPriority));
        }
    }

    @CommandHandler
    void handle(CheckTaskItem command) {
        requireOpen();
        if (command.item() < 0 || command.item() >= items) {
            throw new DomainRuleViolated(
                    FailureCode.CHECKLIST_ITEM_UNKNOWN, id + " has " + items + " points, counted from 0");
        }
        boolean checked = Boolean.TRUE.equals(command.done());
        if (done.contains(command.item()) != checked) {
            apply(new TaskItemChecked(id.value(), clientId, dealId, command.item(), checked));
        }
    }

    @CommandHandler
    void handle(CompleteTask command) {
        if (status != TaskStatus.DONE) {
            requireOpen();
            apply(new TaskCompleted(id.value(), clientId, dealId, assigneeId));
        }
    }

    @CommandHandler
    void handle(ReopenTask command) {
        if (status != TaskStatus.OPEN) {
            apply(new TaskReopened(id.value(), clientId, dealId, assigneeId, status.name()));
        }
    }

    @CommandHandler
    void handle(CancelTask command) {
        if (status != TaskStatus.CANCELLED) {
            requireOpen();
            apply(new TaskCancelled(id.value(), clientId, dealId, assigneeId));
        }
    }

    @CommandHandler
    void handle(EraseTask command) {
        if (!erased) {
            apply(new TaskErased(id.value(), clientId, dealId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(TaskCreated event) {
        id = new TaskId(event.taskId());
        clientId = event.clientId();
        dealId = event.dealId();
        title = event.title();
        description = event.description();
        assigneeId = event.assigneeId();
        dueAt = event.dueAt();
        priority = event.priority();
        items = event.checklist().size();
    }

    @EventSourcingHandler
    void on(TaskAssigned event) {
        assigneeId = event.toAssigneeId();
    }

    @EventSourcingHandler
    void on(TaskRescheduled event) {
        dueAt = event.dueAt();
    }

    @EventSourcingHandler
    void on(TaskChanged event) {
        title = event.title();
        description = event.description();
        priority = event.priority();
    }

    @EventSourcingHandler
    void on(TaskItemChecked event) {
        NavigableSet<Integer> now = new TreeSet<>(done);
        now.remove(event.item());
        if (event.done()) {
            now.add(event.item());
        }
        done = now;
    }

    @EventSourcingHandler
    void on(TaskCompleted event) {
        status = TaskStatus.DONE;
    }

    @EventSourcingHandler
    void on(TaskReopened event) {
        status = TaskStatus.OPEN;
    }

    @EventSourcingHandler
    void on(TaskCancelled event) {
        status = TaskStatus.CANCELLED;
    }

    @EventSourcingHandler
    void on(TaskErased event) {
        erased = true;
    }

    private void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw new DomainRuleViolated(FailureCode.TASK_CLOSED, id + " is " + status + "; reopen it first");
        }
    }

    Task() {} // for Axon, which then applies the events
}
