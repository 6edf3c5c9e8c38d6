package dev.kartoteka.query.subject;

import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded about a person as lines: one value of one event each, as a spreadsheet reads it. */
final class PersonExportCsv {

    static final List<String> NAMES = List.of("occurredAt", "recordId", "event", "field", "value");

    /** Amounts to the digit. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PersonExportCsv() {}

    static List<List<@Nullable String>> lines(PersonExport export) {
        List<List<@Nullable String>> lines = new ArrayList<>();
        for (AuditRow event : export.events()) {
            add(lines, event, "", JSON.readTree(event.payload()));
            String reason = event.metadata().get(MetadataKeys.REASON);
            if (reason != null) {
                lines.add(line(event, MetadataKeys.REASON, reason));
            }
        }
        return lines;
    }

    private static void add(List<List<@Nullable String>> lines, AuditRow event, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> add(
                            lines,
                            event,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue()));
        } else if (value.isArray()) {
            value.forEach(item -> add(lines, event, path, item));
        } else if (!value.isNull()) {
            lines.add(line(event, path, value.asString()));
        }
    }

    private static List<@Nullable String> line(AuditRow event, String field, String value) {
        return List.of(event.occurredAt().toString(), event.recordId(), event.type(), field, value);
    }
}
