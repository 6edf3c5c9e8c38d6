package dev.kartoteka.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.web.PageAnswer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RowPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void pagesToTheEndWhileRowsAreAdded() {
        Path path = directory.resolve("rejects.ndjson");
        List<Long> lines = new ArrayList<>();
        try (RowLog log = RowLog.begin(path)) {
            add(log, 1, 10);
            PageAnswer<JsonNode> page = RowPages.read(path, new PageQuestion(4, null));
            while (true) {
                page.data().forEach(row -> lines.add(row.get("line").longValue()));
                if (lines.size() == 8) {
                    add(log, 11, 13);
                }
                if (page.page().nextCursor() == null) {
                    break;
                }
                page = RowPages.read(path, new PageQuestion(4, page.page().nextCursor()));
            }
        }
        assertThat(lines).isEqualTo(LongStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    void thereMayBeNone() {
        assertThat(RowPages.read(directory.resolve("none"), new PageQuestion(10, null))
                        .data())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "YXQ6Mw", "YXQ6LTE", "YXQ6OTk5OTk5", "b2Zmc2V0"}) // at:3, at:-1, at:999999, offset
    void refusesCursorsThatItNeverGave(String cursor) {
        Path path = directory.resolve("rejects.ndjson");
        try (RowLog log = RowLog.begin(path)) {
            add(log, 1, 3);
        }
        assertThatThrownBy(() -> RowPages.read(path, new PageQuestion(4, cursor)))
                .isInstanceOf(Refusal.class);
    }

    private static void add(RowLog log, int first, int last) {
        for (int line = first; line <= last; line++) {
            log.add(new Row("ķ.csv", line, Map.of("name", "Bērziņš\n"), null, null), "INVALID_ROW", "a reason");
        }
        log.flush();
    }
}
