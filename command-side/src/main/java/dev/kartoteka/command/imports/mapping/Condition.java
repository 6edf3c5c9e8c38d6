package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which rows something is for: by column a value, any of several values, or {@code not} one of them. Blank is {@code ""}. */
final class Condition {

    static final Condition ALWAYS = new Condition(Map.of());

    private final Map<String, Predicate<String>> tests = new LinkedHashMap<>();

    private Condition(Map<String, ?> columns) {
        columns.forEach((column, wanted) -> tests.put(column, test(wanted)));
    }

    static Condition of(@Nullable Map<String, ?> columns) {
        return columns == null ? ALWAYS : new Condition(columns);
    }

    Set<String> columns() {
        return tests.keySet();
    }

    boolean holds(Row row) {
        for (Map.Entry<String, Predicate<String>> test : tests.entrySet()) {
            if (!test.getValue().test(row.cell(test.getKey()).strip())) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<String> test(@Nullable Object wanted) {
        if (wanted instanceof Map<?, ?> not && not.keySet().equals(Set.of("not"))) {
            return test(not.get("not")).negate();
        }
        if (wanted instanceof List<?> any) {
            List<String> values = any.stream().map(Condition::text).toList();
            return values::contains;
        }
        if (wanted instanceof Map) {
            throw new BadMapping("A condition is a value, a list of values, or {not: …}");
        }
        return text(wanted)::equals;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
