package dev.kartoteka.shared.event;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.Map;

/**
 * An event with all that is known about it.
 *
 * @param position in the one order of all events, from 0; -1 where only the record's own stream was read
 * @param sequence in the record's stream, the first is 0
 * @param occurredAt when it happened in the world, UTC, whole milliseconds
 * @param recordedAt when the system learnt of it, UTC, whole milliseconds
 * @param metadata see {@link dev.kartoteka.shared.metadata.MetadataKeys}
 */
public record RecordedEvent(
        long position,
        String eventId,
        String recordId,
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> metadata,
        DomainEvent payload) {

    /** Whether it had personal data that were erased since. */
    public boolean erased() {
        return metadata.containsKey(MetadataKeys.ERASED);
    }
}
