package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A body with templates for its texts. Fields that come out empty are left out, and objects all of whose fields do. */
final class BodyTemplate {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper CONSTANTS = JsonMapper.shared();

    private final Map<String, Part> fields = new LinkedHashMap<>();
    private final Set<String> columns = new HashSet<>();

    BodyTemplate(Map<String, ?> body, Filters filters) {
        body.forEach((name, value) -> fields.put(name, part(value, filters)));
    }

    Set<String> columns() {
        return columns;
    }

    ObjectNode of(Row row) {
        return object(fields, row);
    }

    private Part part(@Nullable Object value, Filters filters) {
        if (value instanceof String text) {
            Template template = Template.parse(text, filters);
            columns.addAll(template.columns());
            return template::of;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Part> inner = new LinkedHashMap<>();
            map.forEach((name, field) -> inner.put(String.valueOf(name), part(field, filters)));
            return row -> {
                ObjectNode object = object(inner, row);
                return object.isEmpty() ? null : object;
            };
        }
        if (value instanceof List<?> list) {
            List<Part> items = new ArrayList<>();
            list.forEach(item -> items.add(part(item, filters)));
            return row -> array(items, row);
        }
        JsonNode constant = CONSTANTS.valueToTree(value);
        return row -> constant;
    }

    private static ObjectNode object(Map<String, Part> fields, Row row) {
        ObjectNode object = JSON.objectNode();
        fields.forEach((name, part) -> {
            JsonNode value = part.of(row);
            if (value != null) {
                object.set(name, value);
            }
        });
        return object;
    }

    private static ArrayNode array(List<Part> items, Row row) {
        ArrayNode array = JSON.arrayNode();
        for (Part item : items) {
            JsonNode value = item.of(row);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }

    private interface Part {

        @Nullable
        JsonNode of(Row row);
    }
}
