package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.command.reminder.FireReminder;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderEvent;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.reminder.ReminderSet;
import java.time.Instant;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fires reminders when their time has come. */
@Component
class DueReminders implements DueSource<DueReminders.Pending> {

    static final Fold<Pending> FOLD = Fold.of(Pending.class)
            .always(ReminderSet.class, (before, event, recorded) -> new Pending(event.dueAt()))
            .then(ReminderFired.class, (before, event) -> new Pending(null))
            .then(ReminderDropped.class, (before, event) -> new Pending(null))
            .build();

    @Override
    public String kind() {
        return "reminders";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return ReminderEvent.class;
    }

    @Override
    public Fold<Pending> fold() {
        return FOLD;
    }

    @Override
    public @Nullable Instant dueAt(Pending state) {
        return state.dueAt();
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        return new FireReminder(new ReminderId(recordId), dueAt, GenericEventMessage.clock.instant());
    }

    /** @param dueAt null when it fired or was dropped */
    record Pending(@Nullable Instant dueAt) {}
}
