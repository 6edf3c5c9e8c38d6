package dev.kartoteka.command.imports.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line. */
final class NdjsonFormat implements UploadedFile.Format {

    /** Longer than any command may be. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String file;
    private final BufferedReader text;

    NdjsonFormat(String file, BufferedReader text) {
        this.file = file;
        this.text = text;
    }

    @Override
    public List<String> columns() throws IOException {
        for (String line = line(); line != null; line = line()) {
            Row row = row(line, 1);
            if (row.fault() == null) {
                return List.copyOf(row.cells().keySet());
            }
        }
        throw new UnreadableFile("no line of it is a JSON object");
    }

    @Override
    public void read(Consumer<Row> handler) throws IOException {
        long number = 0;
        for (String line = line(); line != null; line = line()) {
            number++;
            if (!line.isBlank()) {
                handler.accept(row(line, number));
            }
        }
    }

    /** As BufferedReader.readLine, but of bounded length; the rest of a longer line is dropped, and it is not JSON then. */
    private @Nullable String line() throws IOException {
        int next = text.read();
        if (next < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = text.read()) {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private Row row(String line, long number) {
        if (line.length() > LONGEST_LINE) {
            return fault(line, number, "The line is longer than " + LONGEST_LINE + " characters");
        }
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                Map<String, String> cells = new LinkedHashMap<>();
                flatten("", object, cells);
                return new Row(file, number, cells, object, null);
            }
            return fault(line, number, "The line is not a JSON object");
        } catch (JacksonException e) {
            return fault(line, number, "The line is not JSON");
        }
    }

    private Row fault(String line, long number, String fault) {
        return new Row(file, number, Map.of("line", line.substring(0, Math.min(1000, line.length()))), null, fault);
    }

    private static void flatten(String prefix, ObjectNode object, Map<String, String> cells) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode inner) {
                flatten(prefix + field.getKey() + ".", inner, cells);
            } else if (value.isValueNode()) {
                cells.put(prefix + field.getKey(), value.isNull() ? "" : value.asString());
            }
        }
    }
}
