package dev.kartoteka.query.reminder;

import dev.kartoteka.shared.reminder.ReminderSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What calls an employee's attention at a time, as it is after an event.
 *
 * @param aboutId the record that it is about
 * @param status PENDING, FIRED or DROPPED
 * @param late whether it fired more than a minute after its time
 */
public record Reminder(
        String id,
        String recipientId,
        String kind,
        @Nullable String aboutId,
        Instant dueAt,
        String status,
        @Nullable Instant firedAt,
        boolean late) {

    static Reminder set(ReminderSet event) {
        return new Reminder(
                event.reminderId(),
                event.recipientId(),
                event.kind(),
                event.aboutId(),
                event.dueAt(),
                "PENDING",
                null,
                false);
    }

    Reminder fired(Instant at, boolean afterItsTime) {
        return new Reminder(id, recipientId, kind, aboutId, dueAt, "FIRED", at, afterItsTime);
    }

    Reminder dropped() {
        return new Reminder(id, recipientId, kind, aboutId, dueAt, "DROPPED", firedAt, late);
    }
}
