package dev.kartoteka.command.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate knows beside its own rules: when the last thing happened to it. {@link RecordHandlerEnhancer} keeps it,
 * so that no aggregate repeats it.
 */
public abstract class EventSourcedRecord {

    private @Nullable Instant lastOccurredAt;

    @Nullable
    Instant lastOccurredAt() {
        return lastOccurredAt;
    }

    void happened(Instant occurredAt) {
        lastOccurredAt = occurredAt;
    }
}
