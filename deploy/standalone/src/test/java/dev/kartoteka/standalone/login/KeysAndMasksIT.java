package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.RunningSystem;
import dev.kartoteka.standalone.login.Caller.Reply;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What API keys open, and what analysts are not shown. */
class KeysAndMasksIT {

    @SuppressWarnings("NullAway.Init") // before any test
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Company company;

    @BeforeAll
    static void settle() {
        system = RunningSystem.startAnother();
        company = Company.settle(system.address());
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void aKeyOpensWhatItsScopesSay() {
        Caller reader = company.key("reader", List.of("deals:read"));

        assertThat(reader.get("/api/v1/deals").status()).isEqualTo(200);
        assertThat(reader.get("/api/v1/pipelines/" + Company.PIPELINE + "/board")
                        .status())
                .isEqualTo(200);
        assertThat(reader.get("/api/v1/clients").status()).isEqualTo(403);
        assertThat(reader.get("/api/v1/exports/clients").status()).isEqualTo(403);
        assertThat(reader.post("/api/v1/deals/deal-of-ann/win", Map.of()).status())
                .isEqualTo(403);
        Reply nested = reader.graphql("{deal(id:\"deal-of-ann\"){title client{name}}}", Map.of());
        assertThat(nested.text()).contains("title-of-ann").contains("FORBIDDEN").doesNotContain("\"name-of-ann");
    }

    @Test
    void aKeyThatWritesNeedNotRead() {
        Caller writer = company.key("writer", List.of("clients:write"));

        assertThat(writer.post("/api/v1/clients", Map.of("kind", "INDIVIDUAL", "name", "w"))
                        .status())
                .isEqualTo(201);
        assertThat(writer.get("/api/v1/clients").status()).isEqualTo(403);
    }

    @Test
    void metricsAreForThoseWhoMayReadThem() {
        for (Caller caller : List.of(
                company.key("measuring", List.of("metrics:read")), company.caller("root"), company.caller("auditor"))) {
            assertThat(caller.get("/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
        }
        for (Caller caller : List.of(
                company.key("not-measuring", List.of("teams:read", "imports:write")),
                company.caller("ann"),
                company.caller("mia"),
                company.caller("analyst"))) {
            assertThat(caller.get("/actuator/prometheus").code()).isEqualTo("FORBIDDEN");
        }
        assertThat(company.caller("nobody").get("/actuator/prometheus").code()).isEqualTo("UNAUTHENTICATED");
    }

    /** Who may load rows may not extend what anybody may do, nor take it from those who grant rights. */
    @Test
    void anImportWritesNobodysRights() {
        Caller importer = company.key("importer", List.of("imports:read", "imports:write"));
        String rows = """
                {"path":"teams","id":"team-imported","key":"a","body":{"name":"imported"}}
                {"path":"employees/{id}/grant-role","id":"employee-bob","key":"b","reason":"x","body":{"role":"ADMIN"}}
                {"path":"employees/{id}/revoke-role","id":"employee-root","key":"c","reason":"x","body":{"role":"ADMIN"}}
                {"path":"employees","id":"employee-smuggled","key":"d","body":{"name":"x","roles":["ADMIN"]}}
                {"path":"employees/{id}/leave","id":"employee-root","key":"e","body":{}}
                {"path":"employees/{id}/leave","id":"employee-root","key":"f","actor":"employee-tester","body":{}}
                {"path":"auth/users","id":"employee-bob","key":"g","body":{"username":"x"}}
                {"path":"api-keys","id":"apikey-smuggled","key":"h","body":{"name":"x","scopes":["teams:read"]}}
                """;

        String id = importer.upload("/api/v1/imports", "commands", rows)
                .json()
                .path("id")
                .asString();
        JsonNode done = await().until(
                        () -> importer.get("/api/v1/imports/" + id).json(),
                        status -> status.path("state").asString("").equals("DONE"));

        assertThat(done.path("rejected").asLong()).as("all but the team").isEqualTo(7);
        assertThat(importer.get("/api/v1/imports/" + id + "/rejects").text()).contains("LAST_ADMIN");
        assertThat(company.caller("bob").get("/api/v1/api-keys").status()).isEqualTo(403);
        assertThat(company.caller("root").get("/api/v1/api-keys").status()).isEqualTo(200);
        assertThat(done.path("startedBy").asString()).startsWith("apikey-");
        JsonNode event = await().until(
                        () -> company.caller("auditor")
                                .get("/api/v1/audit/events?subject=team-imported")
                                .json()
                                .at("/data/0"),
                        row -> row.has("metadata"));
        assertThat(event.at("/metadata/actorId").asString()).isEqualTo(id);
        assertThat(event.at("/metadata/onBehalfOf").asString())
                .as("the key that started it")
                .isEqualTo(done.path("startedBy").asString());
    }

    @Test
    void scopesThatThereAreNotAreRefused() {
        for (String scope : List.of(
                "audit:read", "rights:write", "metrics:write", "api-keys:write", "users:write", "deals", "*", "")) {
            Reply reply = company.admin().post("/api/v1/api-keys", Map.of("name", "x", "scopes", List.of(scope)));
            assertThat(reply.code()).as(scope).isEqualTo("SCOPE_UNKNOWN");
        }
        assertThat(company.admin()
                        .post("/api/v1/api-keys", Map.of("name", "x", "scopes", List.of()))
                        .code())
                .isEqualTo("SCOPE_UNKNOWN");
        assertThat(company.admin().post("/api/v1/api-keys", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aRevokedKeyOpensNothing() {
        String key = company.keyOf("revoked", List.of("teams:read"), null);
        Caller caller = new Caller(system.address(), key);
        assertThat(caller.get("/api/v1/teams").status()).isEqualTo(200);

        company.admin().must("/api-keys/" + id("revoked") + "/revoke", Map.of());

        await().until(() -> caller.get("/api/v1/teams").status() == 401);
    }

    @Test
    void anExpiredKeyOpensNothing() {
        Instant soon = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        Caller caller = new Caller(system.address(), company.keyOf("expiring", List.of("teams:read"), soon.toString()));

        await().until(() -> caller.get("/api/v1/teams").status() == 401);

        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktk_", "ktk_x", "ktk_apikey-none_0123456789", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void aMalformedKeyOpensNothing(String key) {
        Reply reply = new Caller(system.address(), key).get("/api/v1/teams");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aKeyWithAnothersSecretOpensNothing() {
        String one = company.keyOf("one", List.of("teams:read"), null);
        String other = company.keyOf("other", List.of("deals:read"), null);
        int secret = one.indexOf('.') + 1;

        assertThat(new Caller(system.address(), one.substring(0, secret) + other.substring(other.indexOf('.') + 1))
                        .get("/api/v1/teams")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsShownASecret() {
        String key = company.keyOf("shown", List.of("teams:read"), null);

        String told = company.tester().get("/api/v1/api-keys").text()
                + company.tester()
                        .get("/api/v1/audit/events?type=ApiKeyCreated")
                        .text();

        assertThat(told).contains("shown").doesNotContain(key).doesNotContain(key.substring(key.indexOf('.') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients?filter[name]=name-of-ann",
                "clients?filter[email][prefix]=ann",
                "clients?filter[city]=x",
                "clients?filter[tags]=vip",
                "clients?filter[phone][exists]=true",
                "clients?sort=name",
                "clients?sort=-email&total=true",
                "contacts?filter[phone][contains]=1",
                "deals?filter[title]=title-of-ann&total=true",
                "deals?sort=title",
                "interactions?filter[subject][contains]=of",
                "employees?filter[email]=x",
                "exports/clients?filter[email][prefix]=ann",
                "exports/deals?filter[title][prefix]=t",
                "exports/stages?filter[title][prefix]=t"
            })
    void analystsCannotAskByWhatIsMasked(String question) {
        Reply reply = company.caller("analyst").get("/api/v1/" + question);

        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("FIELD_NOT_READABLE");
        assertThat(company.tester().get("/api/v1/" + question).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{clients(filter:{name:{eq:\"name-of-ann\"}}){edges{node{id}}}}",
                "{clients(filter:{or:[{archived:{eq:true}},{not:{email:{prefix:\"a\"}}}]}){edges{node{id}}}}",
                "{deals(orderBy:[{field:title}]){edges{node{id}}}}"
            })
    void norInGraphQl(String query) {
        Reply reply = company.caller("analyst").graphql(query, Map.of());

        assertThat(reply.text()).contains("FIELD_NOT_READABLE");
        assertThat(company.tester().graphql(query, Map.of()).text()).doesNotContain("errors");
    }

    @Test
    void analystsAreShownMarksInPlaceOfPersonalTexts() {
        Caller analyst = company.caller("analyst");

        assertThat(analyst.get("/api/v1/clients/client-of-ann").text())
                .contains("\"name\":\"***\"")
                .contains("client-of-ann");
        assertThat(analyst.get("/api/v1/clients/client-of-ann?asOf=" + Instant.now())
                        .text())
                .contains("\"name\":\"***\"");
        assertThat(analyst.get("/api/v1/clients/client-of-ann/timeline").text()).contains("\"text\":\"***\"");
        assertThat(analyst.get("/api/v1/exports/clients").text())
                .contains("***")
                .doesNotContain("name-of");
        assertThat(analyst.get("/api/v1/exports/deals").text())
                .contains("100.00")
                .doesNotContain("title-of");
        assertThat(analyst.graphql("{client(id:\"client-of-ann\"){name email deals{title}}}", Map.of())
                        .text())
                .contains("***")
                .doesNotContain("of-ann");
    }

    private static String id(String name) {
        return await().until(
                        () -> company.tester()
                                .get("/api/v1/api-keys?filter[name]=" + name)
                                .json()
                                .at("/data/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
    }
}
