package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is longer than this wants to be two; it holds for the Java of all modules. */
class FileLengthTest {

    private static final int LONGEST = 300;

    @Test
    void noJavaFileIsLongerThanThreeHundredLines() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(ExpectedFile.repository())) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src"))
                    .toList();
        }

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources).filteredOn(file -> lines(file) > LONGEST).isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
