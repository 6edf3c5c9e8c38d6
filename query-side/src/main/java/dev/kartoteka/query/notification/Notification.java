package dev.kartoteka.query.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an employee is told, as it is after an event.
 *
 * @param kind such as TASK_ASSIGNED
 * @param text the kind in a sentence
 * @param aboutId the record that it is about
 * @param dueAt the time that had come, of a reminder
 * @param late whether that time had passed when it was given
 */
public record Notification(
        String id,
        String recipientId,
        String kind,
        String text,
        @Nullable String aboutId,
        Instant givenAt,
        @Nullable Instant dueAt,
        boolean late,
        boolean read,
        @Nullable Instant readAt) {

    Notification readAt(Instant at) {
        return new Notification(id, recipientId, kind, text, aboutId, givenAt, dueAt, late, true, at);
    }
}
