package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.platform.privacy.Remnants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A person who is full of marks is erased, and then looked for everywhere. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnSystem
class ErasureIT {

    private static final String RUN = Api.unique();
    private static final String MARK = "qzx" + RUN;
    private static final String CLIENT = "client-" + RUN;
    private static final String CONTACT = "contact-" + RUN;
    private static final String DEAL = "deal-" + RUN;
    private static final String NOTE = "interaction-" + RUN;
    private static final String OTHER = "client-other-" + RUN;
    private static final String STAYS = "stays" + RUN;
    private static final AtomicInteger tries = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Api api;

    @BeforeAll
    static void livesInTheSystem() {
        system = RunningSystem.startAnother(context -> context.registerBean(Remnants.class, ErasureIT::failingOnce));
        api = system.api;
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        "pipeline-" + RUN,
                        "name",
                        "Sales",
                        "stages",
                        List.of(
                                Map.of("id", "s1", "name", "One", "probability", 0.1),
                                Map.of("id", "s2", "name", "Two", "probability", 0.5)),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Too dear"))));
        api.send("/clients", Map.of("id", OTHER, "kind", "INDIVIDUAL", "name", STAYS));
        api.send("/contacts", Map.of("id", CONTACT, "name", MARK + " Contact", "email", MARK + "@example.org"));
        api.send(
                "/clients",
                Map.of(
                        "id",
                        CLIENT,
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        "Anna " + MARK,
                        "email",
                        MARK + "@example.com",
                        "taxId",
                        MARK,
                        "website",
                        "https://" + MARK + ".example.com",
                        "address",
                        Map.of("street", MARK + " Street 1", "city", MARK + " City", "country", "LV"),
                        "tags",
                        List.of(MARK),
                        "reason",
                        "because " + MARK));
        api.send("/clients/" + CLIENT + "/rename", Map.of("name", "Berta " + MARK));
        api.send("/contacts/" + CONTACT + "/link", Map.of("clientId", CLIENT, "role", "sister of " + MARK));
        api.send(
                "/deals",
                Map.of(
                        "id",
                        DEAL,
                        "clientId",
                        CLIENT,
                        "title",
                        "House of " + MARK,
                        "pipelineId",
                        "pipeline-" + RUN,
                        "stageId",
                        "s1",
                        "amount",
                        Map.of("amount", "1000.00", "currency", "EUR")));
        api.send("/deals/" + DEAL + "/rename", Map.of("title", "Villa of " + MARK));
        api.send(
                "/deals/" + DEAL + "/lose",
                Map.of("lossReasonId", "price", "note", MARK + " moved away", "reason", MARK + " said so"));
        api.send(
                "/interactions",
                Map.of(
                        "id",
                        NOTE,
                        "clientId",
                        CLIENT,
                        "contactIds",
                        List.of(CONTACT),
                        "kind",
                        "NOTE",
                        "subject",
                        "Subject " + MARK,
                        "body",
                        "Body\n" + MARK));
        api.send("/interactions/" + NOTE + "/correct", Map.of("body", "Corrected " + MARK));
        api.send("/subjects/" + CLIENT + "/hold", Map.of("reason", "court case of " + MARK));
        rejectedRow();
        api.awaitWholeHistory();
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    @Order(1)
    void isSeenEverywhereButNeverInTheEventStore() throws IOException {
        assertThat(client().get("name").asString()).isEqualTo("Berta " + MARK);
        assertThat(Traces.inCollections(mongo(), MARK))
                .contains("audit_events", "clients", "clients_versions", "contacts", "deals", "timeline_entries");
        assertThat(api.read("/clients/" + CLIENT + "/timeline").toString()).contains(MARK);

        assertThat(Traces.inFiles(system.directory().resolve("postgres"), MARK)).isEmpty();
        assertThat(Traces.inFiles(system.directory().resolve("postgres"), STAYS))
                .isEmpty();
    }

    @Test
    @Order(2)
    void isNotErasedUnderALegalHoldNorWhenUnknown() {
        assertThat(erase(CLIENT).code()).isEqualTo("UNDER_LEGAL_HOLD");
        assertThat(erase("client-nobody-" + RUN).status()).isEqualTo(404);
        api.send("/subjects/" + CLIENT + "/release-hold", Map.of("reason", "over"));
    }

    @Test
    @Order(3)
    void leavesNothingButCountsAndSums() throws IOException {
        JsonNode before = api.read("/pipelines/pipeline-" + RUN + "/losses").get("byReason");
        int clients = count("clients");
        int deals = count("deals");

        assertThat(erase(CLIENT).status()).isEqualTo(200);
        assertThat(erase(CONTACT).status()).isEqualTo(200);
        awaitErased(CLIENT);
        awaitErased(CONTACT);
        api.awaitWholeHistory();

        assertThat(tries.get()).as("a step that failed was done again").isGreaterThan(2);
        assertThat(client().get("name").isNull()).isTrue();
        assertThat(client().get("erased").asBoolean()).isTrue();
        assertThat(api.read("/deals/" + DEAL).get("title").isNull()).isTrue();
        assertThat(api.read("/deals/" + DEAL).get("amount").get("amount").asString())
                .isEqualTo("1000.00");
        assertThat(count("clients")).isEqualTo(clients);
        assertThat(count("deals")).isEqualTo(deals);
        assertThat(api.read("/pipelines/pipeline-" + RUN + "/losses").get("byReason"))
                .isEqualTo(before);
        assertThat(Traces.inCollections(mongo(), MARK)).isEmpty();
        assertThat(Traces.inFiles(system.directory(), MARK)).isEmpty();
    }

    @Test
    @Order(4)
    void theEventsStillReplayAndEveryReadModelIsComplete() {
        JsonNode proof = api.readWhen("/audit/proof/completeness", answer -> true);

        assertThat(proof.get("equal").asBoolean()).as(proof.toString()).isTrue();
        assertThat(api.read("/clients/" + CLIENT + "/timeline").toString())
                .contains("CLIENT_REGISTERED", "CLIENT_ERASED", "ERASURE_COMPLETED")
                .doesNotContain(MARK);
        assertThat(api.read("/clients/" + OTHER).get("name").asString()).isEqualTo(STAYS);
    }

    @Test
    @Order(2)
    void isGivenTheirData() {
        JsonNode export = api.read("/subjects/" + CLIENT + "/export");

        assertThat(export.get("records").toString()).contains(CLIENT, DEAL, NOTE, "Berta " + MARK, "Villa of " + MARK);
        assertThat(export.get("events").toString()).contains("Anna " + MARK, "because " + MARK, "Body");
        assertThat(export.toString()).doesNotContain(STAYS);
        assertThat(api.get("/subjects/client-nobody-" + RUN + "/export").status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void isErasedOnceAndNothingPersonalIsWrittenAgain() {
        long version = api.read("/subjects/subject-" + CLIENT).get("version").asLong();

        assertThat(erase(CLIENT).body().get("version").asLong()).isEqualTo(version);
        assertThat(api.post("/clients/" + CLIENT + "/rename", Map.of("name", "Again"), Map.of())
                        .code())
                .isEqualTo("ERASED");
        assertThat(api.post("/interactions", Map.of("clientId", CLIENT, "kind", "NOTE", "subject", "Again"), Map.of())
                        .code())
                .isEqualTo("ERASED");
        assertThat(api.post("/subjects/" + CLIENT + "/hold", Map.of("reason", "late"), Map.of())
                        .code())
                .isEqualTo("ERASED");
    }

    private static Api.Answer erase(String person) {
        return api.post("/subjects/" + person + "/erase", Map.of("reason", "asked by letter"), Map.of());
    }

    private static void awaitErased(String person) {
        api.readWhen(
                "/subjects/subject-" + person,
                subject -> !subject.path("erasureCompletedAt").isMissingNode()
                        && !subject.path("erasureCompletedAt").isNull());
    }

    private static JsonNode client() {
        return api.read("/clients/" + CLIENT);
    }

    private static int count(String collection) {
        return api.read("/" + collection + "?limit=500").get("data").size();
    }

    private static MongoTemplate mongo() {
        return system.inside(MongoTemplate.class);
    }

    private static void rejectedRow() {
        String csv = "number,name,since\n1," + MARK + ",2020-13-01\n";
        String mapping = """
                name: marked
                source: marked
                tables:
                  - name: people
                    commands:
                      - path: clients
                        key: ${number}
                        occurredAt: ${since|date}
                        body: {kind: INDIVIDUAL, name: "${name}"}
                """;
        assertThat(api.upload(mapping, Map.of("rows.csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(202);
    }

    /** A place that cannot be cleared at the first try. */
    private static Remnants failingOnce() {
        return new Remnants() {
            @Override
            public String place() {
                return "a place that was away";
            }

            @Override
            public void clear(String personId) {
                if (tries.incrementAndGet() == 1) {
                    throw new IllegalStateException("The place is away");
                }
            }
        };
    }
}
