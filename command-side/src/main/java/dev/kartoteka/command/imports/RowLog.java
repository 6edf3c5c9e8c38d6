package dev.kartoteka.command.imports;

import dev.kartoteka.command.imports.rows.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A list of rows with something to say of each, one JSON object a line; for many threads. */
final class RowLog implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedWriter writer;

    private RowLog(BufferedWriter writer) {
        this.writer = writer;
    }

    /** Begins an empty list. */
    static RowLog begin(Path path) {
        try {
            return new RowLog(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the row. */
    void add(Row row, String code, String reason) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("file", row.file());
        entry.put("line", row.line());
        entry.put("code", code);
        entry.put("reason", reason);
        entry.set("row", row.json() == null ? JSON.valueToTree(row.cells()) : row.json());
        String line = JSON.writeValueAsString(entry) + "\n";
        synchronized (this) {
            try {
                writer.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lets readers see what was added. */
    synchronized void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
