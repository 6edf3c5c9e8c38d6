package dev.kartoteka.command.webhookdelivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook. What the event says is read when it is sent, and not kept here.
 *
 * @param id also the receiver's {@code webhook-id}, the same each time it is sent
 * @param sequence of the event in its record's stream
 * @param recordedAt when the event was recorded
 * @param status PENDING, DELIVERED, PARKED when it was tried often enough, SKIPPED when there is nothing to send any more, or
 *     CANCELLED because the webhook was deleted
 * @param attempts the last ones, oldest first
 * @param nextAttemptAt null when none is due
 */
record Delivery(
        String id,
        String webhookId,
        String recordId,
        long sequence,
        String eventType,
        Instant recordedAt,
        String status,
        int tried,
        List<Attempt> attempts,
        @Nullable Instant nextAttemptAt) {

    static final String PENDING = "PENDING";
    static final String DELIVERED = "DELIVERED";
    static final String PARKED = "PARKED";
    static final String SKIPPED = "SKIPPED";
    static final String CANCELLED = "CANCELLED";

    /**
     * One try.
     *
     * @param outcome the status the receiver answered, or why there was none, such as TIMEOUT
     */
    record Attempt(Instant at, String outcome, long millis) {}
}
