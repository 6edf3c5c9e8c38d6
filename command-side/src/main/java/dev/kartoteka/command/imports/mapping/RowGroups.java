package dev.kartoteka.command.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what belongs together, wherever it stands, and hands it over when the last of it has come. */
final class RowGroups<T> {

    private final Map<String, Integer> missing = new HashMap<>();
    private final Map<String, List<T>> gathered = new HashMap<>();

    /** Says that one more will come. */
    void expect(String group) {
        missing.merge(group, 1, Integer::sum);
    }

    /** The whole group, with the last of it. */
    Optional<List<T>> add(String group, T item) {
        gathered.computeIfAbsent(group, key -> new ArrayList<>()).add(item);
        if (missing.merge(group, -1, Integer::sum) > 0) {
            return Optional.empty();
        }
        missing.remove(group);
        return Optional.ofNullable(gathered.remove(group));
    }
}
