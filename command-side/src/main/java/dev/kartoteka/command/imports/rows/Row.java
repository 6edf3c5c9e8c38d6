package dev.kartoteka.command.imports.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a file.
 *
 * @param line where it begins in the file, from 1
 * @param cells text by column; of NDJSON the fields with plain values, nested ones as {@code outer.inner}
 * @param json the object itself, of NDJSON only
 * @param fault why it cannot be read; null if it can
 */
public record Row(
        String file,
        long line,
        Map<String, String> cells,
        @Nullable ObjectNode json,
        @Nullable String fault) {

    /** The text in a column; empty if there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same row with another text in some columns. */
    public Row with(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.putAll(changed);
        return new Row(file, line, all, json, fault);
    }
}
