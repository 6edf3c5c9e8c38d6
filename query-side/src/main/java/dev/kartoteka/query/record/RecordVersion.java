package dev.kartoteka.query.record;

import java.time.Instant;

/**
 * The state of a record after one of its events.
 *
 * @param version the sequence number of that event, the first is 0
 * @param changeType the type of that event
 * @param occurredFrom when that event occurred
 * @param occurredTo when the next one did; {@link #OPEN} for the present version
 * @param recordedFrom when the system learnt of that event
 * @param recordedTo when it learnt of the next one
 * @param position of that event in the order of all events
 * @param erased whether it had personal data that were erased; then they are null
 */
public record RecordVersion<S>(
        String id,
        long version,
        String changeType,
        Instant occurredFrom,
        Instant occurredTo,
        Instant recordedFrom,
        Instant recordedTo,
        long position,
        S state,
        boolean erased) {

    /** The end of what has not ended. */
    public static final Instant OPEN = Instant.parse("9999-12-31T23:59:59.999Z");

    /** The same with a state that shows less. */
    public RecordVersion<S> with(S shown) {
        return new RecordVersion<>(
                id, version, changeType, occurredFrom, occurredTo, recordedFrom, recordedTo, position, shown, erased);
    }

    RecordVersion<S> endedBy(RecordVersion<S> next) {
        return new RecordVersion<>(
                id,
                version,
                changeType,
                occurredFrom,
                next.occurredFrom,
                recordedFrom,
                next.recordedFrom,
                position,
                state,
                erased);
    }
}
