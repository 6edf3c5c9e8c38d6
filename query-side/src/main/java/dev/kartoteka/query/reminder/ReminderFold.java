package dev.kartoteka.query.reminder;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderSet;

/** What is known of a reminder after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ReminderFold {

    static final Fold<Reminder> FOLD = Fold.of(Reminder.class)
            .always(ReminderSet.class, (before, event, recorded) -> Reminder.set(event))
            .then(
                    ReminderFired.class,
                    (reminder, event, recorded) -> reminder.fired(recorded.occurredAt(), event.late()))
            .then(ReminderDropped.class, (reminder, event) -> reminder.dropped())
            .build();

    private ReminderFold() {}
}
