package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.MarkedPerson.CLIENT;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.CONTACT;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.DEAL;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.EMPLOYEE;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.MARK;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.NOTE;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.OTHER;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.RUN;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.STAYS;
import static dev.kartoteka.standalone.acceptance.MarkedPerson.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.platform.privacy.Remnants;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

    private static final AtomicInteger tries = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Api api;

    @BeforeAll
    static void livesInTheSystem() {
        system = RunningSystem.startAnother(context -> context.registerBean(Remnants.class, ErasureIT::failingOnce));
        api = system.api;
        new MarkedPerson(api).lives();
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

        await().untilAsserted(() -> assertThat(Traces.inFiles(system.directory(), MARK))
                .as("it is found in packed pages, so that not to find it means something")
                .contains(Path.of("read-store.mv")));
        assertThat(Traces.inFiles(system.directory().resolve("postgres"), MARK)).isEmpty();
        assertThat(Traces.inFiles(system.directory().resolve("postgres"), STAYS))
                .isEmpty();
    }

    @Test
    @Order(2)
    void isNotErasedUnderALegalHoldNorWhileWorkingHereNorWhenUnknown() {
        assertThat(erase(CLIENT).code()).isEqualTo("UNDER_LEGAL_HOLD");
        assertThat(erase(EMPLOYEE).code()).isEqualTo("EMPLOYEE_ACTIVE");
        assertThat(erase("client-nobody-" + RUN).status()).isEqualTo(404);
        api.send("/subjects/" + CLIENT + "/release-hold", Map.of("reason", "over"));
    }

    @Test
    @Order(3)
    void leavesNothingButCountsAndSums() throws IOException {
        JsonNode before = api.read("/pipelines/pipeline-" + RUN + "/losses").get("byReason");
        int clients = count("clients");
        int deals = count("deals");

        api.send("/employees/" + EMPLOYEE + "/leave", Map.of());
        try (Followers followers = new Followers(system.address(), CLIENT)) {
            followers.areTold("Berta " + MARK, "Villa of " + MARK);
            assertThat(erase(CLIENT).status()).isEqualTo(200);
            followers.areToldOneWithout(MARK);
            assertThat(erase(CONTACT).status()).isEqualTo(200);
            assertThat(erase(EMPLOYEE).status()).isEqualTo(200);
            awaitErased(CLIENT);
            awaitErased(CONTACT);
            awaitErased(EMPLOYEE);
            api.awaitWholeHistory();
            followers.wereToldNothingMoreOf(MARK);
        }

        assertThat(tries.get()).as("a step that failed was done again").isGreaterThan(2);
        assertThat(client().get("name").isNull()).isTrue();
        assertThat(client().get("erased").asBoolean()).isTrue();
        assertThat(api.read("/employees/" + EMPLOYEE).get("name").isNull()).isTrue();
        assertThat(api.read("/deals/" + DEAL).get("title").isNull()).isTrue();
        assertThat(api.read("/deals/" + DEAL).get("amount").get("amount").asString())
                .isEqualTo("1000.00");
        assertThat(count("clients")).isEqualTo(clients);
        assertThat(count("deals")).isEqualTo(deals);
        assertThat(api.read("/pipelines/pipeline-" + RUN + "/losses").get("byReason"))
                .isEqualTo(before);
        assertThat(Traces.inCollections(mongo(), MARK)).isEmpty();
        assertThat(Traces.inFiles(system.directory(), MARK)).isEmpty();
        assertThat(Traces.inFiles(system.directory(), USERNAME)).isEmpty();
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
        assertThat(export.get("events").toString())
                .contains("Anna " + MARK, "because " + MARK, "Body", "In a batch " + MARK, "Imported " + MARK);
        assertThat(export.toString()).doesNotContain(STAYS);
        assertThat(api.get("/subjects/client-nobody-" + RUN + "/export").status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void isGivenTheirDataAsLinesWhetherClientContactOrEmployee() {
        assertThat(lines(CLIENT))
                .startsWith("occurredAt,recordId,event,field,value")
                .contains(CLIENT + ",ClientRegistered,name,Anna " + MARK)
                .contains(CLIENT + ",ClientRegistered,reason,because " + MARK)
                .doesNotContain(STAYS);
        assertThat(lines(CONTACT))
                .contains(CONTACT + ",ContactRegistered,name," + MARK + " Contact")
                .contains(NOTE + ",InteractionLogged,subject,Subject " + MARK)
                .doesNotContain(CLIENT + ",ClientRegistered");
        assertThat(lines(EMPLOYEE)).contains(EMPLOYEE + ",EmployeeRegistered,name,Clerk " + MARK);
        assertThat(api.read("/subjects/" + EMPLOYEE + "/export").get("records").toString())
                .contains("employees", "Clerk " + MARK);
    }

    @Test
    @Order(2)
    void agreesAndTakesItBackAndWasSoOnEachDay() {
        String subject = "/subjects/" + OTHER;
        Map<String, String> given = Map.of("purpose", "NEWS_BY_EMAIL", "occurredAt", "2026-01-05T09:00:00Z");
        Map<String, String> withdrawn = Map.of("purpose", "NEWS_BY_EMAIL", "occurredAt", "2026-02-05T09:00:00Z");
        api.send(subject + "/give-consent", given);
        assertThat(api.send(subject + "/give-consent", given).version())
                .as("given once")
                .isZero();
        api.awaitVisible(
                "subjects",
                new Api.Done(
                        "subject-" + OTHER,
                        api.send(subject + "/withdraw-consent", withdrawn).version()));

        assertThat(consents("")).isEqualTo("[]");
        assertThat(consents("?asOf=2026-01-20T00:00:00Z")).isEqualTo("[\"NEWS_BY_EMAIL\"]");
        assertThat(api.get("/subjects/subject-" + OTHER + "?asOf=2026-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(api.post("/subjects/client-nobody-" + RUN + "/give-consent", given, Map.of())
                        .status())
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

    /** Attack 8: erase, then create the same identifier again. */
    @Test
    @Order(5)
    void anErasedIdentifierIsNotCreatedAgain() {
        Map<String, Map<String, ?>> again = Map.of(
                "/clients", Map.of("id", CLIENT, "kind", "INDIVIDUAL", "name", "Again"),
                "/contacts", Map.of("id", CONTACT, "name", "Again"),
                "/employees", Map.of("id", EMPLOYEE, "name", "Again"),
                "/deals", Map.of("id", DEAL, "title", "Again"),
                "/interactions", Map.of("id", NOTE, "clientId", OTHER, "kind", "NOTE", "subject", "Again"));
        again.forEach((path, body) -> {
            assertThat(api.post(path, body, Map.of()).code()).as(path).isIn("ERASED", "ALREADY_EXISTS");
            assertThat(api.read(path + "/" + body.get("id")).toString())
                    .as(path)
                    .contains("\"erased\":true")
                    .doesNotContain("Again");
        });
    }

    @Test
    @Order(5)
    void anErasedEmployeeLogsInNoMore() {
        Map<String, String> logIn = Map.of("username", USERNAME, "password", "many-" + RUN + "-lanterns");

        assertThat(api.post("/auth/token", logIn, Map.of()).status()).isEqualTo(401);
    }

    @Test
    @Order(5)
    void whatIsLeftOfSomebodyErasedIsGivenAsBefore() {
        assertThat(lines(CLIENT))
                .contains(CLIENT + ",ClientRegistered,clientId," + CLIENT)
                .doesNotContain(MARK);
        assertThat(api.get("/clients?filter%5BtaxId%5D%5Bprefix%5D=" + MARK.substring(0, 9))
                        .body()
                        .get("data"))
                .isEmpty();
    }

    private static String lines(String person) {
        URI address = api.queries("/api/v1/subjects/" + person + "/export");
        HttpResponse<String> answer = api.http()
                .send(
                        api.http()
                                .request(address)
                                .header("Accept", "text/csv")
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String consents(String asOf) {
        return api.read("/subjects/subject-" + OTHER + asOf).get("consents").toString();
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
