package dev.kartoteka.standalone.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that README and guides show, run as they stand; every answer must be the one they show. */
class TourIT {

    private static final String PORT = "8080";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @SuppressWarnings("NullAway.Init") // started before any test
    private static SystemProcess system;

    private static int port;

    /** What the shell of whoever follows would remember from one command to the next. */
    @SuppressWarnings("NullAway.Init") // made before any test
    private static Path memory;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        port = SystemProcess.freePort();
        memory = data.resolveSibling(data.getFileName() + "-memory");
        system = SystemProcess.start(data, port).awaitReady();
        // the guides go on from where the tour of the README ends
        follow("README.md");
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void theReadmeShowsACommandAndARead() throws IOException {
        assertThat(Tour.read(Tour.repository().resolve("README.md"))).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/for-sales-apps.md", "docs/for-auditors.md", "docs/for-analysts.md"})
    void aGuideShowsWhatIsAnswered(String document) throws IOException {
        follow(document);
    }

    private static void follow(String document) throws IOException {
        List<Tour.Step> steps = Tour.read(Tour.repository().resolve(document));
        assertThat(steps).isNotEmpty();
        for (Tour.Step step : steps) {
            if (step.reads()) {
                // read models follow within moments, on a busy machine within seconds
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(200))
                        .untilAsserted(() -> compare(document, step));
            } else {
                compare(document, step);
            }
        }
    }

    private static void compare(String document, Tour.Step step) throws IOException {
        String output = run(step.command());
        assertThat(step.isAnsweredBy(output))
                .as(
                        "%s: %s%nshown: %s%nanswered: %s",
                        document, step.command(), String.join("\n", step.answer()), output)
                .isTrue();
    }

    private static String run(String command) throws IOException {
        String remembering = "[ -f \"$MEMORY\" ] && . \"$MEMORY\"\n"
                + command.replace("localhost:" + PORT, "localhost:" + port)
                + "\n{ declare -p ADMIN RITA AUDITOR DEAL CLIENT; declare -f log_in; } > \"$MEMORY\" 2> /dev/null";
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", remembering)
                .directory(Tour.repository().toFile())
                .redirectErrorStream(true);
        shell.environment().put("MEMORY", memory.toString());
        shell.environment().put("PASSWORD", SystemProcess.ADMIN_PASSWORD);
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("%s ends", command)
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return output;
    }
}
