package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The events of some types, as they are recorded now: what happened, whatever was told of it. */
final class AuditLog {

    private final SystemUnderTest system;
    private final Map<String, List<Row>> rows = new HashMap<>();

    AuditLog(SystemUnderTest system) {
        this.system = system;
    }

    /** @param causeId of the event because of which it happened; empty for none */
    record Row(String eventId, String recordId, int sequence, Instant recordedAt, String causeId, JsonNode payload) {

        String text(String field) {
            return payload.path(field).asString("");
        }
    }

    /** Read once. */
    List<Row> of(String type) {
        return rows.computeIfAbsent(type, this::read);
    }

    private List<Row> read(String type) {
        List<Row> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = system.get("/api/v1/audit/events?limit=500&type=" + type + cursor);
            page.get("data")
                    .forEach(row -> found.add(new Row(
                            row.get("eventId").asString(),
                            row.get("recordId").asString(),
                            row.get("sequence").asInt(),
                            Instant.parse(row.get("recordedAt").asString()),
                            row.at("/metadata/causationId").asString(""),
                            row.get("payload"))));
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }
}
