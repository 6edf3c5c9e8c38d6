package dev.kartoteka.query.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An event as it was recorded.
 *
 * @param position in the one order of all events
 * @param recordType what kind of record it happened to: {@code client}, {@code deal}, ...
 * @param sequence in the record's own stream, from 0; the version that it made
 * @param type simple name of the event
 * @param metadata see {@link dev.kartoteka.shared.metadata.MetadataKeys}
 * @param clientIds on whose timeline it belongs
 * @param payload the event as JSON, exactly as events are written
 */
public record AuditRow(
        long position,
        String eventId,
        String recordId,
        String recordType,
        long sequence,
        String type,
        String revision,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> metadata,
        List<String> clientIds,
        @JsonRawValue String payload) {}
