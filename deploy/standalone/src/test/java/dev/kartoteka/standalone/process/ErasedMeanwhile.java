package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.Traces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Two clients: one is erased while something else is going on, one stays. */
final class ErasedMeanwhile {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String ERASED = "qzx" + RUN;
    private static final String STAYS = "qzy" + RUN;

    private ErasedMeanwhile() {}

    static void lives(SystemProcess system) throws Exception {
        taken(system, "clients", """
                {"id":"client-erased","kind":"INDIVIDUAL","name":"Anna %1$s","email":"%1$s@example.com"}""", ERASED);
        taken(system, "interactions", """
                {"id":"interaction-erased","clientId":"client-erased","kind":"NOTE","subject":"%1$s","body":"%1$s"}""", ERASED);
        taken(system, "clients", """
                {"id":"client-stays","kind":"INDIVIDUAL","name":"Berta %1$s","email":"%1$s@example.com"}""", STAYS);
    }

    static void isAsked(SystemProcess system) throws Exception {
        taken(system, "subjects/client-erased/erase", "{\"reason\":\"asked by letter\"}", "");
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        read(system, "clients/client-erased").path("erased").asBoolean(false));
    }

    /** So whoever kills it now does so between two steps. */
    static void hasLostTheKeysOnly(SystemProcess system) throws Exception {
        JsonNode subject = read(system, "subjects/subject-client-erased");
        assertThat(subject.path("erasureRequestedAt").isNull())
                .as(subject.toString())
                .isFalse();
        assertThat(subject.path("erasureCompletedAt").isNull())
                .as(subject.toString())
                .isTrue();
    }

    /** Neither of the one who was erased, nor of the one who stays. */
    static void leftNothingInTheEventStore(Path data, String output) throws Exception {
        assertThat(Traces.inFiles(data.resolve("postgres"), ERASED)).isEmpty();
        assertThat(Traces.inFiles(data.resolve("postgres"), STAYS)).isEmpty();
        assertThat(Traces.inFiles(data, STAYS))
                .as("who stays is found where texts are kept")
                .isNotEmpty();
        assertThat(output).doesNotContain(ERASED, STAYS);
    }

    static void isErased(SystemProcess system) throws Exception {
        await().atMost(Duration.ofMinutes(2)).until(() -> !read(system, "subjects/subject-client-erased")
                .path("erasureCompletedAt")
                .isNull());
        assertThat(read(system, "subjects/subject-client-erased")
                        .get("recordCount")
                        .asLong())
                .isEqualTo(2);
        assertThat(read(system, "clients/client-erased").get("name").isNull()).isTrue();
        assertThat(read(system, "clients/client-stays").get("name").asString()).isEqualTo("Berta " + STAYS);
    }

    static void leftNothing(Path data, String output) throws Exception {
        assertThat(Traces.inFiles(data, ERASED)).isEmpty();
        assertThat(Traces.inFiles(data.resolve("postgres"), STAYS)).isEmpty();
        assertThat(output).doesNotContain(ERASED, STAYS);
    }

    private static void taken(SystemProcess system, String path, String body, String mark) throws Exception {
        var answer = system.post(path, body.formatted(mark));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static JsonNode read(SystemProcess system, String path) throws Exception {
        return SystemProcess.json(system.get("/api/v1/" + path));
    }
}
