package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Read models are built anew while they are read and written. The system was ended in the middle of one rebuild, and came back
 * with another version of a fold.
 */
@OwnSystem
class RebuildIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String RUN = Api.unique();

    /** Some way into the rebuild, and far from its end. */
    private static final int INTERRUPTED_AFTER = 10;

    private static final int RENAMED = 50;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String client;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static JsonNode interrupted;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String logged;

    @BeforeAll
    static void endInTheMiddle() throws IOException {
        system = RunningSystem.startAnother(
                context -> {}, "--kartoteka.projections.batch-size=5", "--kartoteka.projections.rebuild-rest=PT0.5S");
        client = system.api
                .send("/clients", Map.of("kind", "ORGANISATION", "name", "A client"))
                .id();
        system.api.send("/contacts", Map.of("name", "A contact"));
        system.api.send("/teams", Map.of("name", "A team"));
        for (int i = 0; i < RENAMED; i++) {
            system.api.send("/clients/" + client + "/rename", Map.of("name", "Client " + i));
        }
        assertThat(system.api
                        .post("/projections/contacts/rebuild", Map.of(), Map.of())
                        .status())
                .isEqualTo(202);
        interrupted = system.api.readWhen(
                "/projections/contacts", state -> state.at("/rebuild/position").asLong(-1) >= INTERRUPTED_AFTER);
        logged = system.api
                .readWhen("/audit/accesses?limit=500", log -> log.toString().contains("/rebuild"))
                .toString();
        system.inside(MongoTemplate.class)
                .getCollection("read_models")
                .updateOne(Filters.eq("_id", "teams"), Updates.set("fold", 0)); // as if the code had a newer one
        system = system.restart("--kartoteka.projections.old-kept-for=PT1S");
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void goesOnAfterARestart() {
        assertThat(interrupted.get("generation").asInt()).isEqualTo(1);
        assertThat(interrupted.at("/rebuild/generation").asInt()).isEqualTo(2);
        assertThat(interrupted.at("/rebuild/phase").asString()).isEqualTo("BUILDING");
        assertThat(interrupted.at("/rebuild/progress").asDouble()).isBetween(0.01, 0.99);
        assertThat(interrupted.at("/rebuild/eventsPerSecond").asDouble()).isPositive();
        assertThat(interrupted.at("/rebuild/secondsLeft").asLong()).isPositive();

        JsonNode built = built("contacts", 2);

        assertThat(built.at("/lastRebuild/fromPosition").asLong()).isGreaterThanOrEqualTo(INTERRUPTED_AFTER);
        assertThat(built.at("/lastRebuild/requestedBy").asString()).isEqualTo("employee-tester");
        requireProven("contacts");
    }

    @Test
    void itIsLoggedWhoAskedForWhat() {
        assertThat(logged)
                .contains("\"what\":\"POST /api/v1/projections/{name}/rebuild\",\"recordIds\":[\"contacts\"]");
    }

    @Test
    void buildsAnewByItselfWhenTheFoldIsAnotherOne() {
        JsonNode built = built("teams", 2);

        assertThat(built.at("/lastRebuild/requestedBy").asString()).isEqualTo("system");
        assertThat(built.get("fold").asInt()).isEqualTo(1);
        requireProven("teams");
    }

    @Test
    void readsDoNotFailAndDoNotGoBack() {
        built("contacts", 2); // what is under way ends first
        try (ReadersAndAWriter people = new ReadersAndAWriter(system.api, client)) {
            for (String projection : List.of("clients", "history")) {
                people.awaitAnotherRound();
                JsonNode asked = system.api
                        .post("/projections/" + projection + "/rebuild", Map.of(), Map.of())
                        .body();
                assertThat(asked.at("/rebuild/phase").asString())
                        .as(asked.toString())
                        .isNotEmpty();
                built(projection, 2);
            }
            people.awaitAnotherRound();
            people.requireNothingWentWrong();
        }
        for (String model : List.of("clients", "audit", "timeline")) {
            requireProven(model);
        }
        awaitGone(Set.of("clients", "clients_versions", "audit_events", "timeline_entries"));
        assertThat(collections()).contains("clients_2", "clients_versions_2", "audit_events_2", "timeline_entries_2");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tokens()).contains("clients").noneMatch(name -> name.contains("@")));
    }

    @Test
    void tellsAtWhichEventAProjectionStandsAndTriesItAgain() {
        String product = system.api
                .send("/products", Map.of("code", "LOST-" + RUN, "name", "A lost one", "price", money("1.00")))
                .id();
        system.api.awaitVisible("products", new Api.Done(product, 0));
        MongoCollection<Document> products = system.inside(MongoTemplate.class).getCollection("products");
        Document lost = Objects.requireNonNull(products.findOneAndDelete(Filters.eq("_id", product)));

        Api.Done repriced = system.api.send("/products/" + product + "/reprice", Map.of("price", money("2.00")));

        JsonNode standsAt = standsAt(1);
        assertThat(standsAt.get("recordId").asString()).isEqualTo(product);
        assertThat(standsAt.get("type").asString()).isEqualTo("ProductRepriced");
        assertThat(standsAt.get("sequence").asLong()).isEqualTo(1);
        assertThat(standsAt.get("error").asString()).isEqualTo("IllegalStateException");
        assertThat(standsAt.get("position").asLong()).isPositive();
        assertThat(standsAt.get("eventId").asString()).isNotEmpty();
        assertThat(Instant.parse(standsAt.get("nextTry").asString()))
                .isAfter(Instant.parse(standsAt.get("since").asString()));
        assertThat(standsAt.toString()).doesNotContain("A lost one");

        retry();
        assertThat(standsAt(2).get("eventId")).isEqualTo(standsAt.get("eventId"));
        products.insertOne(lost);
        retry();

        system.api.awaitVisible("products", repriced);
        system.api.readWhen(
                "/projections/products",
                state -> state.get("standsAt").isNull() && state.get("error").isNull());
        requireProven("products");
    }

    @Test
    void refusesWhatIsNoProjectionOrHasNoReadModel() {
        assertThat(system.api.get("/projections/nothing").code()).isEqualTo("NOT_FOUND");
        assertThat(system.api
                        .post("/projections/nothing/retry", Map.of(), Map.of())
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(system.api
                        .post("/projections/erasure/rebuild", Map.of(), Map.of())
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    private static JsonNode standsAt(int attempts) {
        return system.api
                .readWhen(
                        "/projections/products",
                        state -> state.at("/standsAt/attempts").asInt(0) >= attempts)
                .get("standsAt");
    }

    private static void retry() {
        assertThat(system.api
                        .post("/projections/products/retry", Map.of(), Map.of())
                        .status())
                .isEqualTo(202);
    }

    private static JsonNode built(String projection, int generation) {
        return system.api.readWhen(
                "/projections/" + projection,
                state -> state.get("generation").asInt() == generation
                        && state.get("rebuild").isNull(),
                PATIENCE);
    }

    private static void requireProven(String model) {
        JsonNode proof = system.api.readWhen("/audit/proof/completeness?readModel=" + model, answer -> true);
        assertThat(proof.get("equal").asBoolean()).as(proof.toString()).isTrue();
        assertThat(proof.get("records").asLong()).isPositive();
    }

    private static void awaitGone(Set<String> names) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(collections()).doesNotContainAnyElementsOf(names));
    }

    private static Set<String> collections() {
        return system.inside(MongoTemplate.class).getCollectionNames();
    }

    private static List<String> tokens() {
        return system.inside(MongoTemplate.class)
                .getCollection("trackingtokens")
                .find()
                .map(token -> token.getString("processorName"))
                .into(new ArrayList<>());
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
