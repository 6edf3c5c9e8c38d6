package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.sample.Sample;
import dev.kartoteka.standalone.sample.SampleLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample is what it says it is, the same every time, and every command of it is taken. */
class SampleIT {

    @Test
    void isTheSameEveryTimeAndHasOfEverything() {
        List<String> lines = Sample.lines();
        assertThat(Sample.lines()).isEqualTo(lines);
        Map<String, Long> paths = lines.stream()
                .map(line -> line.replaceFirst("^\\{\"path\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(paths)
                .containsEntry("teams", 3L)
                .containsEntry("employees", 12L)
                .containsEntry("clients", 400L)
                .containsEntry("pipelines", 2L)
                .containsEntry("deals", 2000L)
                .containsEntry("interactions", 15_000L)
                .containsKeys(
                        "deals/{id}/reopen",
                        "deals/{id}/assign-owner",
                        "interactions/{id}/correct",
                        "interactions/{id}/retract");
    }

    @Test
    @OwnSystem
    void isTakenWhole() throws IOException {
        try (RunningSystem.Started system = RunningSystem.startAnother()) {
            StringWriter shown = new StringWriter();
            SampleLoader.load(system.api.address(), new PrintWriter(shown), false);
            long commands = Sample.lines().size();
            assertThat(shown.toString())
                    .contains("DONE: " + commands + " rows: " + commands
                            + " applied, 0 unchanged, 0 ignored, 0 rejected");
        }
    }
}
