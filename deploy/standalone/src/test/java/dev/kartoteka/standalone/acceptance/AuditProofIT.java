package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proof finds every way a stored read model can differ from the events; downloads are whole; projections are kept going. */
@OwnSystem
class AuditProofIT {

    private static final String RUN = Api.unique();

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static EveryCommand story;

    @BeforeAll
    static void tellAStory() {
        system = RunningSystem.startAnother();
        story = new EveryCommand(system.api, RUN);
        story.tell();
        assertThat(proof("").get("equal").asBoolean()).isTrue();
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients",
                "contacts",
                "deals",
                "employees",
                "interactions",
                "leads",
                "pipelines",
                "pools",
                "products",
                "teams",
                "audit",
                "timeline"
            })
    void everyReadModelIsEqual(String model) {
        JsonNode proof = proof("?readModel=" + model);

        assertThat(proof.get("equal").asBoolean()).as(proof.toString()).isTrue();
        assertThat(proof.get("records").asLong()).isPositive();
        assertThat(proof.get("events").asLong())
                .isEqualTo(proof.get("upToPosition").asLong());
    }

    @Test
    void namesAChangedState() {
        tampered("clients", "clients", story.client, "state.name", "Forged");
    }

    @Test
    void namesAChangedVersionOfThePast() {
        tampered("clients", "clients_versions", story.client + "@1", "state.name", "Forged");
        tampered("deals", "deals_versions", "deal-" + RUN + "@3", "occurredTo", Instant.EPOCH);
    }

    @Test
    void namesAChangedRowOfTheAudit() {
        tampered("audit", "audit_events", 3L, "payload", "{}");
        tampered("audit", "audit_events", 3L, "metadata.actorId", "somebody");
    }

    @Test
    void namesAChangedEntryOfATimeline() {
        Document entry = Objects.requireNonNull(
                collection("timeline_entries").find(Filters.eq("kind", "CALL")).first());
        tampered("timeline", "timeline_entries", entry.getString("_id"), "text", "Forged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "clients_versions", "audit_events", "timeline_entries"})
    void namesWhatIsMissing(String name) {
        MongoCollection<Document> documents = collection(name);
        Document lost = Objects.requireNonNull(documents.find().first());
        documents.deleteOne(Filters.eq("_id", lost.get("_id")));
        try {
            JsonNode proof = proof("?readModel=" + modelOf(name));
            assertThat(proof.get("equal").asBoolean()).isFalse();
            assertThat(proof.at("/firstDifference/recordId").asString()).isEqualTo(lost.getString("recordId"));
            assertThat(proof.at("/firstDifference/found").asString()).isEqualTo("absent");
        } finally {
            documents.insertOne(lost);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "clients_versions", "audit_events", "timeline_entries"})
    void namesWhatNoEventExplains(String name) {
        MongoCollection<Document> documents = collection(name);
        Document forged = new Document(Objects.requireNonNull(documents.find().first()));
        Object id = name.equals("audit_events") ? Long.valueOf(0) : "client-forged";
        forged.put("_id", id);
        forged.put("recordId", "client-forged");
        documents.insertOne(forged);
        try {
            JsonNode proof = proof("?readModel=" + modelOf(name));
            assertThat(proof.get("equal").asBoolean()).isFalse();
            assertThat(proof.at("/firstDifference/recordId").asString()).isEqualTo("client-forged");
        } finally {
            documents.deleteOne(Filters.eq("_id", id));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients",
                "contacts",
                "deals",
                "employees",
                "interactions",
                "leads",
                "pipelines",
                "pools",
                "products",
                "teams"
            })
    void anExportHasAsManyRowsAsItsListHasRecords(String name) {
        long total =
                system.api.read("/" + name + "?total=true").at("/page/total").asLong();
        assertThat(total).isPositive();
        assertThat(download("/exports/" + name, "application/x-ndjson").lines()).hasSize((int) total);
        assertThat(download("/exports/" + name, "text/csv").lines()).hasSize((int) total + 1);
        assertThat(download("/exports/" + name + "?asOf=2000-01-01T00:00:00Z", "application/x-ndjson"))
                .isEmpty();
    }

    @Test
    void stagesAndTheAuditAreWhole() {
        assertThat(download("/exports/stages", "application/x-ndjson").lines())
                .as("three stays of the one deal, and those of the one that was quoted and the one which a lead became")
                .hasSize(5);
        long head = proof("?readModel=audit").get("events").asLong();
        assertThat(download("/audit/events", "application/x-ndjson").lines()).hasSize((int) head);
        assertThat(download("/audit/events", "text/csv").lines()).hasSize((int) head + 1);
        assertThat(typesTold().values().stream().mapToLong(type -> type.get(0)).sum())
                .isEqualTo(head);
    }

    @Test
    void eachTypeOfEventsIsCountedAndPlaced() {
        assertThat(typesTold()).isEqualTo(typesSeen()).hasSizeGreaterThan(50);

        MongoCollection<Document> rows = collection("audit_events");
        Document moved = Objects.requireNonNull(
                rows.find(Filters.eq("type", "DealStageChanged")).first());
        rows.updateOne(Filters.eq("_id", moved.get("_id")), Updates.set("revision", "2"));
        try {
            assertThat(typesTold())
                    .isEqualTo(typesSeen())
                    .containsEntry("DealStageChanged 2", List.of(1L, position(moved), position(moved)));
        } finally {
            rows.replaceOne(Filters.eq("_id", moved.get("_id")), moved);
        }
    }

    /** By type and revision: how many, the first position and the last. */
    private static Map<String, List<Long>> typesTold() {
        Map<String, List<Long>> types = new TreeMap<>();
        for (JsonNode type : system.api.read("/audit/events/types").get("data")) {
            types.put(
                    type.get("type").asString() + " " + type.get("revision").asString(),
                    List.of(
                            type.get("count").asLong(),
                            type.get("firstPosition").asLong(),
                            type.get("lastPosition").asLong()));
        }
        return types;
    }

    /** The same from all events, one by one. */
    private static Map<String, List<Long>> typesSeen() {
        Map<String, List<Long>> types = new TreeMap<>();
        download("/audit/events", "application/x-ndjson")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .forEach(event -> {
                    long position = event.get("position").asLong();
                    types.merge(
                            event.get("type").asString() + " "
                                    + event.get("revision").asString(),
                            List.of(1L, position, position),
                            (before, one) -> List.of(before.get(0) + 1, before.get(1), position));
                });
        return types;
    }

    private static long position(Document row) {
        return row.get("position", Number.class).longValue();
    }

    @Test
    void aProjectionThatWasStoppedComesBack() {
        EventProcessor clients = Objects.requireNonNull(system.inside(EventProcessingConfiguration.class)
                .eventProcessors()
                .get("clients"));
        clients.shutDown();
        assertThat(clients.isRunning()).isFalse();

        Api.Done told = system.api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Later"));

        await().atMost(Duration.ofSeconds(60)).until(clients::isRunning);
        system.api.awaitVisible("clients", told);
    }

    /** Changes a field behind the system's back, and puts it right again. */
    private static void tampered(String model, String collection, Object id, String field, Object forged) {
        MongoCollection<Document> documents = collection(collection);
        Document before =
                Objects.requireNonNull(documents.find(Filters.eq("_id", id)).first());
        documents.updateOne(Filters.eq("_id", id), Updates.set(field, forged));
        try {
            JsonNode proof = proof("?readModel=" + model);
            assertThat(proof.get("equal").asBoolean()).isFalse();
            assertThat(proof.at("/firstDifference/recordId").asString()).isEqualTo(before.getString("recordId"));
            assertThat(proof.at("/firstDifference/field").asString()).isEqualTo(field);
            if (forged instanceof String text) {
                assertThat(proof.at("/firstDifference/found").asString()).isEqualTo(text);
            }
        } finally {
            documents.replaceOne(Filters.eq("_id", id), before);
        }
    }

    private static String modelOf(String collection) {
        return List.of("audit", "timeline", "clients").stream()
                .filter(collection::startsWith)
                .findFirst()
                .orElseThrow();
    }

    private static MongoCollection<Document> collection(String name) {
        return system.inside(MongoTemplate.class).getCollection(name);
    }

    private static JsonNode proof(String query) {
        return system.api.readWhen("/audit/proof/completeness" + query, answer -> true);
    }

    private static String download(String path, String accept) {
        Http http = system.api.http();
        HttpResponse<String> answer = http.send(
                http.request(system.api.queries("/api/v1" + path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
