package dev.kartoteka.command.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.reminder.ReminderSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What calls an employee's attention at a time: once for each time that is set. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Reminder extends EventSourcedRecord {

    private static final Duration ON_TIME = Duration.ofMinutes(1);

    @AggregateIdentifier
    private ReminderId id;

    private String recipientId;
    private String kind;
    private @Nullable String aboutId;
    private Instant dueAt;
    private boolean pending;
    private boolean dropped;

    @CommandHandler
    Reminder(SetReminder command, Employees employees) {
        employees.requireActive(command.recipientId());
        apply(new ReminderSet(
                command.id().value(),
                command.recipientId().value(),
                Objects.requireNonNull(command.kind()).name(),
                command.aboutId(),
                command.dueAt().value()));
    }

    /** What is so already is not set again; what fired for this very time and person does not fire again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanReminder command) {
        Instant wanted = command.dueAt();
        if (wanted == null) {
            drop();
            return;
        }
        String recipient = Objects.requireNonNull(command.recipientId()).value();
        boolean same = wanted.equals(dueAt) && recipient.equals(recipientId);
        if (!same || dropped) {
            apply(new ReminderSet(command.id().value(), recipient, command.kind(), command.aboutId(), wanted));
        }
    }

    @CommandHandler
    void handle(RescheduleReminder command) {
        if (!command.dueAt().value().equals(dueAt)) {
            apply(new ReminderSet(
                    id.value(), recipientId, kind, aboutId, command.dueAt().value()));
        }
    }

    @CommandHandler
    void handle(CancelReminder command) {
        drop();
    }

    @CommandHandler
    void handle(FireReminder command) {
        if (pending && command.dueAt().equals(dueAt) && !command.now().isBefore(dueAt)) {
            boolean late = command.now().isAfter(dueAt.plus(ON_TIME));
            apply(new ReminderFired(id.value(), recipientId, kind, aboutId, dueAt, late));
        }
    }

    @EventSourcingHandler
    void on(ReminderSet event) {
        id = new ReminderId(event.reminderId());
        recipientId = event.recipientId();
        kind = event.kind();
        aboutId = event.aboutId();
        dueAt = event.dueAt();
        pending = true;
        dropped = false;
    }

    @EventSourcingHandler
    void on(ReminderFired event) {
        pending = false;
    }

    @EventSourcingHandler
    void on(ReminderDropped event) {
        pending = false;
        dropped = true;
    }

    private void drop() {
        if (pending) {
            apply(new ReminderDropped(id.value(), recipientId));
        }
    }

    Reminder() {} // for Axon, which then applies the events
}
