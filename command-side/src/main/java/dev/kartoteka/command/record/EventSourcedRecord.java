package dev.kartoteka.command.record;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate knows beside its own rules: when the last thing happened to it. {@link RecordHandlerEnhancer} keeps it,
 * so that no aggregate repeats it.
 */
public abstract class EventSourcedRecord {

    private @Nullable Instant lastOccurredAt;

    /** When what the command under way tells of occurred: as it says, or now. */
    protected static Instant occurring() {
        return Instant.parse(
                String.valueOf(CurrentUnitOfWork.get().getCorrelationData().get(MetadataKeys.OCCURRED_AT)));
    }

    /**
     * For an event that a command on another record makes here: it occurs with that command, but never before the last event
     * of this record, since each record has one order.
     */
    protected MetaData noEarlier() {
        Instant occurring = occurring();
        Instant occurredAt = lastOccurredAt != null && lastOccurredAt.isAfter(occurring) ? lastOccurredAt : occurring;
        return MetaData.with(MetadataKeys.OCCURRED_AT, occurredAt.toString());
    }

    @Nullable
    Instant lastOccurredAt() {
        return lastOccurredAt;
    }

    void happened(Instant occurredAt) {
        lastOccurredAt = occurredAt;
    }
}
