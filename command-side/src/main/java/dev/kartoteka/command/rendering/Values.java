package dev.kartoteka.command.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What placeholders stand for. Texts, maps and lists only: the engine that fills looks into other objects. */
public final class Values {

    private final Map<String, Object> tree = new HashMap<>();

    public Values() {
        Placeholders.values().forEach(name -> put(name, new Missing(name)));
        tree.put(Placeholders.LINES, List.of());
    }

    /** @param value null or blank for none */
    public Values with(String name, @Nullable String value) {
        if (!Placeholders.isValue(name)) {
            throw new IllegalArgumentException("No placeholder: " + name);
        }
        if (value != null && !value.isBlank()) {
            put(name, value);
        }
        return this;
    }

    /** @param lines each with the fields of a line; null or blank for none */
    public Values withLines(List<Map<String, @Nullable String>> lines) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable String> line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            line.forEach((name, value) -> row.put(
                    name, value == null || value.isBlank() ? new Missing(Placeholders.LINES + "." + name) : value));
            rows.add(row);
        }
        tree.put(Placeholders.LINES, rows);
        return this;
    }

    Map<String, Object> tree() {
        return Collections.unmodifiableMap(tree);
    }

    @SuppressWarnings("unchecked") // every inner node was made here
    private void put(String name, Object value) {
        String[] parts = name.split("\\.", -1);
        ((Map<String, Object>) tree.computeIfAbsent(parts[0], key -> new HashMap<String, Object>()))
                .put(parts[1], value);
    }

    /** Stands where there is no value: a section of it is left out, and a placeholder of it is an error that names it. */
    record Missing(String name) implements Iterable<Object> {

        @Override
        public Iterator<Object> iterator() {
            return Collections.emptyIterator();
        }
    }
}
