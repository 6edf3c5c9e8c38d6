package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A text of a mapping with <code>${…}</code> in it. What comes out of a cell is never looked at for expressions again. */
final class Template {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

    private final List<Object> parts;
    private final Set<String> columns = new HashSet<>();

    private Template(List<Object> parts) {
        this.parts = parts;
        for (Object part : parts) {
            if (part instanceof Expression expression) {
                expression.addColumnsTo(columns);
            }
        }
    }

    static Template parse(String text, Filters filters) {
        List<Object> parts = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(text.substring(end, matcher.start()));
            }
            parts.add(Expression.parse(matcher.group(1), filters));
            end = matcher.end();
        }
        if (end < text.length() || parts.isEmpty()) {
            parts.add(text.substring(end));
        }
        return new Template(parts);
    }

    /** The columns it looks at. */
    Set<String> columns() {
        return columns;
    }

    /** Null when nothing comes out of it: the field is then left out. */
    @Nullable
    JsonNode of(Row row) {
        if (parts.size() == 1 && parts.get(0) instanceof Expression expression) {
            return expression.of(row);
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Expression expression) {
                JsonNode value = expression.of(row);
                text.append(value == null ? "" : value.asString());
            } else {
                text.append(part);
            }
        }
        return text.toString().isBlank() ? null : StringNode.valueOf(text.toString());
    }

    /** Its text; null when nothing comes out of it. */
    @Nullable
    String text(Row row) {
        JsonNode value = of(row);
        return value == null ? null : value.asString();
    }
}
