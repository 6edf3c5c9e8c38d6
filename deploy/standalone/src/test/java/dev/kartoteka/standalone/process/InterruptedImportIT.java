package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.cli.ImportClient;
import dev.kartoteka.standalone.cli.ImportDisplay;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A process killed in the middle of cases takes the import up again by itself, and the end is as if nothing had been. So it does
 * with an erasure, which had destroyed the keys and was waiting for that import, whose files may name the person. Invoices that
 * were issued until then have numbers without gaps.
 */
class InterruptedImportIT {

    private static final int CASES = 1500;

    private static final String MAPPING = """
            name: cases
            source: cases
            before:
              - path: pipelines
                key: p
                occurredAt: 2019-01-01T00:00:00Z
                body:
                  name: Cases
                  stages: [{id: a, name: A, probability: 0.1}, {id: b, name: B, probability: 0.2}]
                  lossReasons: [{id: none, name: None}]
            tables:
              - name: cases
                eventLog:
                  case: ${case}
                  activity: activity
                  time: ${time|time}
                  firstStage: a
                  opens:
                    - path: clients
                      key: ${case}
                      occurredAt: ${time|time}
                      body: {kind: INDIVIDUAL, name: "Client ${case}"}
                    - path: deals
                      key: ${case}
                      occurredAt: ${time|time}
                      body:
                        title: Case ${case}
                        pipelineId: ${'p'|id pipelines}
                        clientId: ${case|id clients}
                        amount: {amount: "10", currency: EUR}
                  stages: {to-a: a, to-b: b}
                  wins: [won]
                  losses: {lost: none}
                  interactions: [{activities: [talk], kind: NOTE}]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void endsAsIfItHadNotBeenKilled() throws Exception {
        Path log = Files.write(directory.resolve("cases.csv"), rows());
        Path mapping = Files.writeString(directory.resolve("cases.yaml"), MAPPING);
        int port = SystemProcess.freePort();
        Path data = directory.resolve("data");
        StringWriter shown = new StringWriter();
        CompletableFuture<Boolean> loaded;
        InvoicesMeanwhile invoices;
        try (SystemProcess first = SystemProcess.start(data, port).awaitReady().loggedIn()) {
            ErasedMeanwhile.lives(first);
            ImportClient client = new ImportClient(URI.create("http://localhost:" + port), first::token);
            loaded = CompletableFuture.supplyAsync(() ->
                    client.run(List.of(log), mapping.toString(), new ImportDisplay(new PrintWriter(shown), false)));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> status(first).path("applied").asLong(0) > 0);
            ErasedMeanwhile.isAsked(first);
            invoices = InvoicesMeanwhile.areIssued(first);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> status(first).path("applied").asLong(0) > CASES && invoices.some());
            ErasedMeanwhile.hasLostTheKeysOnly(first);
            first.kill();
            invoices.end();
            ErasedMeanwhile.leftNothingInTheEventStore(data, first.output());
        }
        try (SystemProcess second = SystemProcess.start(data, port).awaitReady().loggedIn()) {
            await().atMost(Duration.ofMinutes(4)).until(loaded::isDone);
            assertThat(loaded.join()).as(shown.toString()).isTrue();
            JsonNode status = status(second);
            assertThat(status.get("resumed").asLong()).isEqualTo(1);
            assertThat(status.get("unchanged").asLong()).isPositive();
            assertThat(status.get("applied").asLong() + status.get("unchanged").asLong())
                    .isEqualTo(6L * CASES);
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                // opened in a, to b, back to a, to b, won: any step done twice, or out of turn, would show
                assertThat(types(second, "DealOpened")).isEqualTo(CASES);
                assertThat(types(second, "DealStageChanged")).isEqualTo(3L * CASES);
                assertThat(types(second, "InteractionLogged")).isEqualTo(CASES + 1L); // and that of the erased client
                assertThat(types(second, "DealWon")).isEqualTo(CASES);
            });
            ErasedMeanwhile.isErased(second);
            invoices.haveNumbersWithoutGaps(second);
            await().atMost(Duration.ofMinutes(2)).until(() -> isComplete(second));
            second.kill();
            ErasedMeanwhile.leftNothing(data, second.output());
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static JsonNode status(SystemProcess system) throws Exception {
        return SystemProcess.json(system.get("/api/v1/imports?limit=1")).at("/data/0");
    }

    private static long types(SystemProcess system, String type) throws Exception {
        JsonNode catalogue = SystemProcess.json(system.get("/api/v1/audit/events/types"));
        return catalogue.findParents("type").stream()
                .filter(entry -> entry.get("type").asString().endsWith(type))
                .mapToLong(entry -> entry.get("count").asLong())
                .sum();
    }

    /** Whether every read model is what the events make, so that no projection passed over any at the kill. */
    private static boolean isComplete(SystemProcess system) throws Exception {
        return SystemProcess.json(system.get("/api/v1/audit/proof/completeness"))
                .path("equal")
                .asBoolean(false);
    }

    /** All cases at once, so that the end comes in the middle of many. */
    private static List<String> rows() {
        List<String> rows = new java.util.ArrayList<>(List.of("case,activity,time"));
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        for (String activity : List.of("to-a", "to-b", "to-b", "to-a", "talk", "to-b", "won", "to-a")) {
            for (int i = 0; i < CASES; i++) {
                rows.add(i + "," + activity + "," + start);
            }
            start = start.plusSeconds(3600);
        }
        return rows;
    }
}
