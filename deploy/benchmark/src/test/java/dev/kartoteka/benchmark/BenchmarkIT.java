package dev.kartoteka.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the benchmark runs from its start to its end; how fast anything is, a test does not ask. */
@EnabledIfSystemProperty(
        named = "kartoteka.test.long",
        matches = "true",
        disabledReason = "Skipped: it takes more than a minute; -Dkartoteka.test.long=true runs it")
class BenchmarkIT {

    @Test
    void measuresEveryChapter(@TempDir Path directory) {
        Path written = directory.resolve("figures.json");

        assertThat(new CommandLine(new Benchmark()).execute("--smoke", "--json", written.toString()))
                .isZero();

        JsonNode figures = new JsonMapper().readTree(written.toFile()).get("figures");
        assertThat(figures.valueStream()
                        .map(figure -> figure.get("name").asString().substring(0, 2)))
                .contains("a.", "b.", "c.", "e.", "f.", "g.", "h.", "i.");
        assertThat(figures.valueStream().map(figure -> figure.get("median").asDouble()))
                .allMatch(median -> median > 0);
    }
}
