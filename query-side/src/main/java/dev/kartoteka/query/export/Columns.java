package dev.kartoteka.query.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.event.EventJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record type: one for each component, a nested record's as {@code address.city}, a list of texts joined by
 * {@code |}, a list of records as JSON.
 */
final class Columns {

    private static final String BETWEEN = "|";
    private static final JsonMapper JSON = EventJson.mapper();

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param without components that stand in an export of their own */
    static Columns of(Class<?> type, List<String> without) {
        List<Column> columns = new ArrayList<>();
        collect(type, "", List.of(), without, columns);
        return new Columns(columns);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<@Nullable String> cells(Object row) {
        List<@Nullable String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(text(column.value(row))));
        return cells;
    }

    private static void collect(
            Class<?> type, String prefix, List<RecordComponent> path, List<String> without, List<Column> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + component.getName();
            if (without.contains(name)) {
                continue;
            }
            List<RecordComponent> longer = new ArrayList<>(path);
            longer.add(component);
            if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", longer, without, columns);
            } else {
                columns.add(new Column(name, List.copyOf(longer)));
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof List<?> list ? joined(list) : value.toString();
    }

    private static String joined(List<?> list) {
        if (list.stream().noneMatch(Record.class::isInstance)) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list cannot be written as JSON", e);
        }
    }

    private record Column(String name, List<RecordComponent> path) {

        @Nullable
        Object value(Object row) {
            Object value = row;
            for (RecordComponent component : path) {
                value = value == null ? null : read(component, value);
            }
            return value;
        }

        private static @Nullable Object read(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + component.getName(), e);
            }
        }
    }
}
