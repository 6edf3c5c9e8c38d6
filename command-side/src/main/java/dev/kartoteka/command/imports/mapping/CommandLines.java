package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rows that are commands already: {@code {"path", "id"?, "key", "actor"?, "body"}}. */
final class CommandLines implements RowMeaning {

    private static final Set<String> FIELDS = Set.of("path", "id", "key", "actor", "body");

    private final String source;

    CommandLines(String source) {
        this.source = source;
    }

    @Override
    public Reading begin() {
        return (rows, refused) -> Meant.all(List.of(step(rows.get(0))));
    }

    private Step step(Row row) {
        ObjectNode line = row.json();
        if (line == null) {
            throw new Refusal(FailureCode.INVALID_ROW, "A JSON object is wanted");
        }
        for (String field : line.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new Refusal(FailureCode.UNKNOWN_FIELD, "A command has path, id, key, actor and body");
            }
        }
        String[] path = path(line);
        String key = text(line, "key");
        String id = text(line, "id");
        if (path.length == 1) {
            return step(path[0], "", id, key, line);
        }
        String target = path[1].equals("{id}") ? required(id, "id") : path[1];
        return step(path[0], path[2], target, required(key, "key"), line);
    }

    private Step step(String collection, String verb, @Nullable String id, @Nullable String key, ObjectNode line) {
        JsonNode body = line.get("body");
        if (body != null && !body.isObject()) {
            throw new Refusal(FailureCode.WRONG_TYPE, "body is an object");
        }
        String target = id != null ? id : RecordIds.of(collection, source, required(key, "key"));
        String actor = text(line, "actor");
        return new Step(
                collection,
                verb,
                target,
                key == null ? "create" : RecordIds.digest(key).toString(),
                body == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) body,
                actor == null ? null : new EmployeeId(actor).value());
    }

    private static String[] path(ObjectNode line) {
        String path = required(text(line, "path"), "path").replaceFirst("^(/api/v1)?/", "");
        String[] parts = path.split("/", -1);
        if ((parts.length != 1 && parts.length != 3) || parts[0].isEmpty()) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such command");
        }
        return parts;
    }

    private static String required(@Nullable String value, String field) {
        if (value == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "A command needs a " + field);
        }
        return value;
    }

    private static @Nullable String text(ObjectNode line, String field) {
        JsonNode value = line.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Refusal(FailureCode.WRONG_TYPE, field + " is a text");
        }
        return value.stringValue();
    }
}
