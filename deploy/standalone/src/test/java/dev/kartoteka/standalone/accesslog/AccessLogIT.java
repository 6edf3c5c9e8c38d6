package dev.kartoteka.standalone.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever is shown personal data, takes them out, comes in or is turned away is in the log, and nobody's data are. */
class AccessLogIT {

    private static final String CLIENT = "client-logged";
    private static final String CONTACT = "contact-logged";

    @SuppressWarnings("NullAway.Init") // started before any test
    private static LocalSystem system;

    @SuppressWarnings("NullAway.Init")
    private static TestLogIn people;

    @SuppressWarnings("NullAway.Init")
    private static Caller auditor;

    @BeforeAll
    static void start() throws IOException {
        system = LocalSystem.start();
        people = system.logIn();
        auditor = system.with(people.as("auditing", "AUDITOR"));
        Caller admin = system.with(people.admin());
        made(admin.post(
                "/api/v1/clients",
                Map.of("id", CLIENT, "kind", "INDIVIDUAL", "name", "Zebediah Quill", "email", "zeb@example.com")));
        made(admin.post("/api/v1/contacts", Map.of("id", CONTACT, "name", "Wilhelmina Quill")));
        made(admin.post("/api/v1/contacts/" + CONTACT + "/link", Map.of("clientId", CLIENT, "role", "wife")));
        await().until(() -> admin.get("/api/v1/contacts/" + CONTACT + "?minVersion=1&wait=5000")
                        .status()
                == 200);
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void aCardIsLoggedWithAllWhomItShows() {
        Caller reader = reader("card-reader");
        read(reader, "/api/v1/clients/" + CLIENT);

        JsonNode access = only("card-reader", "READ");

        assertThat(access.get("what").asString()).isEqualTo("GET /api/v1/clients/{id}");
        assertThat(ids(access)).contains(CLIENT, CONTACT);
        assertThat(access.get("status").asInt()).isEqualTo(200);
        assertThat(access.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(access.get("actorType").asString()).isEqualTo("EMPLOYEE");
        assertThat(access.get("at").asString()).isNotEmpty();
    }

    @Test
    void anAccessIsFoundByTheTraceIdOfItsAnswer() {
        Caller reader = reader("traced-reader");
        String trace = reader.get("/api/v1/clients/" + CLIENT).header("X-Trace-Id");

        assertThat(only("traced-reader", "READ").get("requestId").asString()).isEqualTo(trace);
    }

    @Test
    void aListIsLoggedWithEachThatItShows() {
        read(reader("list-reader"), "/api/v1/clients?limit=50");

        assertThat(ids(only("list-reader", "READ"))).contains(CLIENT);
    }

    @Test
    void aTimelineIsLogged() {
        read(reader("timeline-reader"), "/api/v1/clients/" + CLIENT + "/timeline");

        assertThat(ids(only("timeline-reader", "READ"))).contains(CLIENT);
    }

    @Test
    void graphQlIsLoggedWithWhatEachFieldShows() {
        Caller.Reply answer = reader("graphql-reader")
                .graphql("query($id:ID!){client(id:$id){name contacts{name}}}", Map.of("id", CLIENT));
        assertThat(answer.json().at("/data/client/name").asString())
                .as(answer.text())
                .isEqualTo("Zebediah Quill");

        JsonNode access = only("graphql-reader", "READ");

        assertThat(ids(access)).contains(CLIENT, CONTACT);
        assertThat(access.get("what").asString()).isEqualTo("POST /graphql");
        assertThat(access.get("requestId").asString()).hasSize(32);
    }

    @Test
    void anExportIsLoggedAsOne() {
        read(reader("export-reader"), "/api/v1/exports/clients");

        assertThat(ids(only("export-reader", "EXPORT"))).contains(CLIENT);
    }

    @Test
    void readingTheHistoryAndTheLogItselfIsLogged() {
        Caller reader = system.with(people.as("audit-reader", "AUDITOR"));
        read(reader, "/api/v1/audit/events?limit=1");
        read(reader, "/api/v1/audit/accesses?limit=1");

        List<JsonNode> accesses = logged("audit-reader", "READ", 2);

        assertThat(accesses.stream().map(access -> access.get("what").asString()))
                .containsExactlyInAnyOrder("GET /api/v1/audit/events", "GET /api/v1/audit/accesses");
    }

    @Test
    void logInLogOutAndPasswordsAreLogged() {
        people.as("coming-and-going");
        Caller nobody = system.nobody();
        Caller.Reply in = nobody.post(
                "/api/v1/auth/token",
                Map.of("username", "employee-coming-and-going", "password", "quiet-harbour-of-tests"));
        nobody.post(
                "/api/v1/auth/logout",
                Map.of("refreshToken", in.json().get("refreshToken").asString()));
        nobody.post(
                "/api/v1/auth/token",
                Map.of("username", "employee-coming-and-going", "password", "Wilhelmina-was-my-guess"));

        assertThat(logged("coming-and-going", "LOG_IN", 2)).hasSize(2);
        assertThat(logged("coming-and-going", "LOG_OUT", 1)).hasSize(1);
        assertThat(logged("coming-and-going", "USER_ADDED", 1)).hasSize(1);
        JsonNode refused = only("coming-and-going", "LOG_IN_REFUSED");
        assertThat(refused.get("status").asInt()).isEqualTo(401);
        assertThat(refused.get("address").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void aRefusalIsLoggedWhereverItComesFrom() {
        Caller rep = system.with(people.as("refused-reader", "REP"));
        assertThat(rep.get("/api/v1/audit/events").status()).isEqualTo(403);
        assertThat(rep.get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(rep.post("/api/v1/products", Map.of("code", "A", "name", "A"))
                        .status())
                .isEqualTo(403);

        List<JsonNode> refusals = logged("refused-reader", "REFUSED", 3);

        assertThat(refusals)
                .hasSize(3)
                .allMatch(refusal -> refusal.get("status").asInt() == 403);
    }

    @Test
    void aRefusalWithinABatchIsLogged() {
        Caller rep = system.with(people.as("refused-batcher", "REP"));
        Caller.Reply answer = rep.post(
                "/api/v1/batches", List.of(Map.of("path", "products", "body", Map.of("code", "B", "name", "B"))));

        assertThat(answer.text()).contains("FORBIDDEN");
        assertThat(only("refused-batcher", "REFUSED").get("what").asString()).startsWith("POST ");
    }

    @Test
    void nothingPersonalIsInTheLog() {
        read(reader("searching-reader"), "/api/v1/clients?filter%5Bname%5D=Zebediah%20Quill");
        logged("searching-reader", "READ", 1);

        String whole = auditor.get("/api/v1/audit/accesses?limit=500").text();

        assertThat(whole).contains(CLIENT).doesNotContain("Zebediah", "Wilhelmina", "zeb@", "quiet-harbour");
    }

    @Test
    void onlyAuditorsReadTheLog() {
        assertThat(system.with(people.admin()).get("/api/v1/audit/accesses").status())
                .isEqualTo(403);
        assertThat(auditor.get("/api/v1/audit/accesses").status()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/audit/accesses?actor=x'%20or%201=1")
                        .json()
                        .get("data")
                        .size())
                .isZero();
    }

    @Test
    void theLogIsReadPageByPage() {
        Caller reader = reader("paging-reader");
        for (int i = 0; i < 3; i++) {
            read(reader, "/api/v1/clients/" + CLIENT);
        }
        logged("paging-reader", "READ", 3);

        JsonNode first = auditor.get("/api/v1/audit/accesses?actor=employee-paging-reader&action=READ&limit=2")
                .json();
        JsonNode rest = auditor.get("/api/v1/audit/accesses?actor=employee-paging-reader&action=READ&limit=2&cursor="
                        + first.at("/page/nextCursor").asString())
                .json();

        assertThat(first.get("data").size()).isEqualTo(2);
        assertThat(rest.get("data").size()).isEqualTo(1);
        assertThat(rest.at("/page/hasMore").asBoolean()).isFalse();
        assertThat(auditor.get("/api/v1/audit/accesses?record=" + CLIENT)
                        .json()
                        .get("data")
                        .size())
                .isGreaterThanOrEqualTo(3);
    }

    private static Caller reader(String name) {
        return system.with(people.as(name, "ANALYST", "AUDITOR"));
    }

    private static void read(Caller reader, String path) {
        Caller.Reply answer = reader.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void made(Caller.Reply answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private static JsonNode only(String name, String action) {
        return logged(name, action, 1).get(0);
    }

    /** What the log has once there are as many. */
    private static List<JsonNode> logged(String name, String action, int count) {
        String path = "/api/v1/audit/accesses?actor=employee-" + name + "&action=" + action;
        return await().until(() -> rows(auditor.get(path).json().get("data")), rows -> rows.size() == count);
    }

    private static List<JsonNode> rows(JsonNode data) {
        return StreamSupport.stream(data.spliterator(), false).toList();
    }

    private static List<String> ids(JsonNode access) {
        return StreamSupport.stream(access.get("recordIds").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
