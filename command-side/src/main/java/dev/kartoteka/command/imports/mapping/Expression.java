package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What stands in <code>${…}</code>: a column, or a text in quotes, and filters that its value passes through. */
final class Expression {

    private final String base;
    private final boolean literal;
    private final List<Filter> filters;

    private Expression(String base, boolean literal, List<Filter> filters) {
        this.base = base;
        this.literal = literal;
        this.filters = filters;
    }

    static Expression parse(String text, Filters known) {
        String[] parts = text.split("\\|", -1);
        String base = parts[0].strip();
        boolean literal = base.length() > 1 && base.startsWith("'") && base.endsWith("'");
        if (base.isEmpty()) {
            throw new BadMapping("${" + text + "} names no column");
        }
        List<Filter> filters = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            filters.add(known.parse(parts[i].strip()));
        }
        return new Expression(literal ? base.substring(1, base.length() - 1) : base, literal, filters);
    }

    void addColumnsTo(Set<String> columns) {
        if (!literal) {
            columns.add(base);
        }
    }

    /** Null when the cell is blank and no filter gave it a value. */
    @Nullable
    JsonNode of(Row row) {
        String text = literal ? base : row.cell(base);
        JsonNode value = text.isBlank() ? null : StringNode.valueOf(text);
        for (Filter filter : filters) {
            value = filter.apply(value, base);
        }
        return value;
    }
}
