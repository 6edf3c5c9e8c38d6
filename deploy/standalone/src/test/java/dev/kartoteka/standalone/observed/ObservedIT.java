package dev.kartoteka.standalone.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Metrics of a system that has done a little of everything. */
class ObservedIT {

    private static final String CLIENT = "client-observed";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init") // started before any test
    private static LocalSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Caller admin;

    @BeforeAll
    static void doALittleOfEverything() throws IOException {
        system = LocalSystem.start();
        TestLogIn people = system.logIn();
        admin = system.with(people.admin());
        Map<String, String> client = Map.of("id", CLIENT, "kind", "INDIVIDUAL", "name", "Zebediah Quill");
        assertThat(admin.post("/api/v1/clients", client).status()).isEqualTo(201);
        assertThat(admin.post("/api/v1/clients", client).code()).isEqualTo("ALREADY_EXISTS");
        for (int i = 0; i < 2; i++) {
            assertThat(admin.post("/api/v1/clients/" + CLIENT + "/tag", Map.of("tags", List.of("gold")))
                            .status())
                    .isEqualTo(200);
        }
        await().atMost(LONGEST)
                .until(() -> admin.get("/api/v1/clients/" + CLIENT + "?minVersion=1&wait=5000")
                                .status()
                        == 200);
        assertThat(admin.graphql("{client(id:\"" + CLIENT + "\"){name}}", Map.of())
                        .status())
                .isEqualTo(200);
        System.gc(); // so that there has been a pause
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void everyMetricThatAlertsAndDashboardAskForIsThere() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../../deploy/observability/metrics.txt"))) {
            if (!line.isBlank() && !line.startsWith("#") && !line.matches(".*  (prometheus|mongodb)")) {
                wanted.add(line.strip().split(" ", 2)[0]);
            }
        }

        await().atMost(LONGEST).untilAsserted(() -> {
            List<String> served = served();
            assertThat(wanted).allSatisfy(name -> assertThat(served)
                    .as(name)
                    .anyMatch(line -> name.endsWith("*")
                            ? line.startsWith(name.substring(0, name.length() - 1))
                            : line.startsWith(name + " ") || line.startsWith(name + "{")));
        });
    }

    @Test
    void commandsAreCountedByTypeAndOutcome() {
        assertThat(value("kartoteka_commands_seconds_count", "command=\"RegisterClient\",outcome=\"accepted\""))
                .isEqualTo(1);
        assertThat(value("kartoteka_commands_seconds_count", "command=\"RegisterClient\",outcome=\"refused\""))
                .isEqualTo(1);
        assertThat(value("kartoteka_command_refusals_total", "code=\"ALREADY_EXISTS\",command=\"RegisterClient\""))
                .isEqualTo(1);
        assertThat(value("kartoteka_commands_unchanged_total", "command=\"TagClient\""))
                .isEqualTo(1);
        assertThat(value("kartoteka_refusals_total", "code=\"ALREADY_EXISTS\"")).isPositive();
        assertThat(value("kartoteka_event_store_append_seconds_count", "outcome=\"failed\""))
                .as("the second registration, which the store refused")
                .isEqualTo(1);
    }

    @Test
    void projectionsTellHowFarTheyAre() {
        await().atMost(LONGEST).untilAsserted(() -> {
            assertThat(value("kartoteka_projection_position", "projection=\"clients\""))
                    .isPositive()
                    .isEqualTo(value("kartoteka_event_store_position", ""));
            assertThat(value("kartoteka_projection_lag_events", "projection=\"clients\""))
                    .isZero();
            assertThat(value("kartoteka_projection_lag_seconds", "projection=\"clients\""))
                    .isZero();
        });
        assertThat(value("kartoteka_projection_events_total", "projection=\"clients\""))
                .isEqualTo(2);
        assertThat(value("kartoteka_projection_stopped", "projection=\"clients\""))
                .isZero();
    }

    @Test
    void whatAxonWouldMeasureOfEveryMessageIsNotThere() {
        assertThat(served()).noneMatch(line -> line.contains("commandBus") || line.contains("ingestedCounter"));
    }

    private static double value(String name, String labels) {
        String line = name + (labels.isEmpty() ? " " : "{" + labels + "} ");
        return served().stream()
                .filter(served -> served.startsWith(line))
                .mapToDouble(served -> Double.parseDouble(served.substring(line.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + line));
    }

    private static List<String> served() {
        return admin.get("/actuator/prometheus").text().lines().toList();
    }
}
