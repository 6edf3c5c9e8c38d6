package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision records in docs/adr have their form, and the index has all of them. */
class DecisionRecordsTest {

    private static final Path FOLDER = ExpectedFile.repository().resolve("docs/adr");
    private static final List<String> HEADINGS = List.of("## Status", "## Context", "## Decision", "## Consequences");

    static Stream<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasItsNumberAndTheFourHeadings(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = file.getFileName().toString();

        assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
        assertThat(lines.get(0)).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
        assertThat(lines.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(HEADINGS);
    }

    @Test
    void theIndexHasEveryRecordByItsTitle() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
        List<String> expected = records().map(DecisionRecordsTest::row).toList();

        assertThat(rows).isEqualTo(expected);
    }

    private static String row(Path file) {
        try {
            String[] title = Files.readAllLines(file).get(0).substring(2).split("\\. ", 2);
            return "| " + title[0] + " | [" + title[1] + "](" + file.getFileName() + ") |";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
