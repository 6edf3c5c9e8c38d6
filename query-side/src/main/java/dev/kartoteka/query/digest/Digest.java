package dev.kartoteka.query.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an employee is mailed their unread notifications, as it is after an event.
 *
 * @param hour by the employee's zone; null for no digest
 * @param nextAt when the next one is due, or this one is tried again; null for never
 * @param sentAt when the last one was taken by the mail server; null for none yet
 * @param told of how many notifications that was
 * @param lastOutcome why the last attempt came to nothing, in a word; null where it did not
 */
public record Digest(
        String id,
        String recipientId,
        @Nullable Integer hour,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt,
        int told,
        @Nullable String lastOutcome) {

    Digest next(@Nullable Integer atHour, @Nullable Instant at) {
        return new Digest(id, recipientId, atHour, at, sentAt, told, lastOutcome);
    }

    Digest failed(String outcome, Instant again) {
        return new Digest(id, recipientId, hour, again, sentAt, told, outcome);
    }

    Digest ended(int count, @Nullable String outcome, Instant next, Instant at) {
        return count == 0
                ? new Digest(id, recipientId, hour, next, sentAt, told, outcome)
                : new Digest(id, recipientId, hour, next, at, count, null);
    }
}
