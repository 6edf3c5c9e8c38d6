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

/** Metrics and traces of a system that has done a little of everything. */
class ObservedIT {

    private static final String CLIENT = "client-observed";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @SuppressWarnings("NullAway.Init") // started before any test
    private static LocalSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Collector collector;

    @SuppressWarnings("NullAway.Init")
    private static TestLogIn people;

    @SuppressWarnings("NullAway.Init")
    private static Caller admin;

    @BeforeAll
    static void doALittleOfEverything() throws IOException {
        collector = Collector.start();
        system = LocalSystem.start("--kartoteka.otlp.endpoint=" + collector.address());
        people = system.logIn();
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
        assertThat(admin.graphql("{client(id:\"" + CLIENT + "\"){nobodyHasThis}}", Map.of())
                        .status())
                .isEqualTo(200);
        System.gc(); // so that there has been a pause
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
        collector.close();
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
    void errorsOfGraphQlAreCountedByCode() {
        assertThat(value("kartoteka_refusals_total", "code=\"INVALID_QUERY\"")).isEqualTo(1);
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

    @Test
    void aCommandIsOneTraceFromTheRequestToTheProjections() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String caller = "00f067aa0ba902b7";

        Caller.Reply answer = admin.post(
                "/api/v1/contacts",
                Map.of("id", "contact-traced", "name", "Wilhelmina Quill"),
                "traceparent",
                "00-" + trace + "-" + caller + "-01");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("X-Trace-Id")).isEqualTo(trace);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        collector.spansOf(trace).stream().map(Collector.Taken::name))
                .contains(
                        "POST /api/v1/{collection}",
                        "command RegisterContact",
                        "append",
                        "projection contacts",
                        "projection history"));
        assertThat(span(trace, "POST /api/v1/{collection}").parentId()).isEqualTo(caller);
        assertThat(span(trace, "command RegisterContact").parentId())
                .isEqualTo(span(trace, "POST /api/v1/{collection}").spanId());
        assertThat(span(trace, "append").parentId())
                .isEqualTo(span(trace, "command RegisterContact").spanId());
        Caller auditor = system.with(people.as("tracing", "AUDITOR"));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(auditor.get("/api/v1/audit/events?subject=contact-traced")
                                .json()
                                .at("/data/0/metadata/requestId")
                                .asString())
                        .isEqualTo(trace));
        assertThat(collector.received()).doesNotContain("Quill", "contact-traced", people.admin());
    }

    @Test
    void aRefusalTellsTheTraceItIsIn() {
        Caller.Reply refused = admin.post("/api/v1/clients/client-missing/rename", Map.of("name", "Nobody"));

        assertThat(refused.code()).isEqualTo("NOT_FOUND");
        String trace = refused.json().get("traceId").asString();
        assertThat(refused.header("X-Trace-Id")).isEqualTo(trace);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        collector.spansOf(trace).stream().map(Collector.Taken::name))
                .containsExactlyInAnyOrder("POST /api/v1/{collection}/{id}/{verb}", "command RenameClient"));
        assertThat(span(trace, "POST /api/v1/{collection}/{id}/{verb}").parentId())
                .isEmpty();
    }

    private static Collector.Taken span(String trace, String name) {
        return collector.spansOf(trace).stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElseThrow();
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
