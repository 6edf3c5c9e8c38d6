package dev.kartoteka.query.audit;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audit rows as rows of CSV. */
final class AuditCsv {

    private static final List<String> METADATA = List.of(
            MetadataKeys.ACTOR_ID,
            MetadataKeys.ACTOR_TYPE,
            MetadataKeys.ON_BEHALF_OF,
            MetadataKeys.CHANNEL,
            MetadataKeys.REASON,
            MetadataKeys.REQUEST_ID,
            MetadataKeys.IDEMPOTENCY_KEY,
            MetadataKeys.CORRELATION_ID,
            MetadataKeys.CAUSATION_ID);

    static final List<String> NAMES = Stream.of(
                    List.of(
                            "position",
                            "eventId",
                            "recordId",
                            "recordType",
                            "sequence",
                            "type",
                            "revision",
                            "occurredAt",
                            "recordedAt"),
                    METADATA,
                    List.of("clientIds", "payload"))
            .flatMap(List::stream)
            .toList();

    private AuditCsv() {}

    static List<@Nullable String> cells(AuditRow row) {
        List<@Nullable String> cells = new ArrayList<>(List.of(
                String.valueOf(row.position()),
                row.eventId(),
                row.recordId(),
                row.recordType(),
                String.valueOf(row.sequence()),
                row.type(),
                row.revision(),
                row.occurredAt().toString(),
                row.recordedAt().toString()));
        METADATA.forEach(key -> cells.add(row.metadata().get(key)));
        cells.add(String.join(" ", row.clientIds()));
        cells.add(row.payload());
        return cells;
    }
}
