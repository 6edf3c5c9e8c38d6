package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.acceptance.Api.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong is told by a problem document with a stable code; nothing is half done, and the system goes on. */
@ExtendWith(RunningSystem.class)
class BadInputIT {

    private final Api api;

    BadInputIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "400 | MALFORMED_JSON | {'kind':",
                "400 | MALFORMED_JSON | [1]",
                "400 | MALFORMED_JSON | 'text'",
                "400 | MALFORMED_JSON | {'name':'a','name':'b','kind':'ORGANISATION'}",
                "400 | MALFORMED_JSON | {'kind':'ORGANISATION','name':'a'} {}",
                "400 | WRONG_TYPE | {'kind':'ORGANISATION','name':5}",
                "400 | WRONG_TYPE | {'kind':'ORGANISATION','name':{'$ne':''}}",
                "400 | WRONG_TYPE | {'kind':'ORGANISATION','name':'a','tags':'b'}",
                "400 | WRONG_TYPE | {'kind':'ORGANISATION','name':'a','occurredAt':5}",
                "400 | UNKNOWN_FIELD | {'kind':'ORGANISATION','name':'a','role':'ADMIN'}",
                "400 | UNKNOWN_FIELD | {'kind':'ORGANISATION','name':'a','address':{'planet':'Mars'}}",
                "400 | MISSING_FIELD | {'kind':'ORGANISATION'}",
                "400 | MISSING_FIELD | {'name':null,'kind':'ORGANISATION'}",
                "400 | MISSING_FIELD | {}",
                "400 | INVALID_VALUE | {'kind':'PLANET','name':'a'}",
                "400 | INVALID_TEXT | {'kind':'ORGANISATION','name':'  '}",
                "400 | INVALID_TEXT | {'kind':'ORGANISATION','name':'a\\u0000b'}",
                "400 | INVALID_TEXT | {'kind':'ORGANISATION','name':'a\\r\\nb'}",
                "400 | INVALID_EMAIL | {'kind':'ORGANISATION','name':'a','email':'nobody'}",
                "400 | INVALID_PHONE | {'kind':'ORGANISATION','name':'a','phone':'12'}",
                "400 | INVALID_COUNTRY | {'kind':'ORGANISATION','name':'a','address':{'country':'XX'}}",
                "400 | INVALID_IDENTIFIER | {'id':'deal-1','kind':'ORGANISATION','name':'a'}",
                "400 | INVALID_IDENTIFIER | {'id':'client-../x','kind':'ORGANISATION','name':'a'}",
                "400 | INVALID_IDENTIFIER | {'kind':'ORGANISATION','name':'a','ownerId':'client-1'}",
                "422 | EMPLOYEE_UNKNOWN | {'kind':'ORGANISATION','name':'a','ownerId':'employee-nobody'}",
                "422 | OCCURRED_IN_FUTURE | {'kind':'ORGANISATION','name':'a','occurredAt':'2999-01-01T00:00:00Z'}",
                "400 | INVALID_TIME | {'kind':'ORGANISATION','name':'a','occurredAt':'yesterday'}"
            })
    void aClientIsRefused(int status, String code, String body) {
        refused(api.postText("/clients", body.replace('\'', '"'), Map.of()), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_AMOUNT, 1e30",
        "INVALID_AMOUNT, 1000000000000000000000000000000",
        "INVALID_AMOUNT, NaN",
        "NEGATIVE_AMOUNT, -1",
        "AMOUNT_SCALE_EXCEEDED, 1.001"
    })
    void anAmountIsRefused(String code, String amount) {
        refused(openDeal("amount", Map.of("amount", amount, "currency", "EUR")), 400, code);
    }

    @Test
    void anAmountIsAStringInACurrencyThereIs() {
        refused(openDeal("amount", Map.of("amount", 5, "currency", "EUR")), 400, "WRONG_TYPE");
        refused(openDeal("amount", Map.of("amount", "5", "currency", "XYZ")), 400, "INVALID_CURRENCY");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "2201-01-01", "2026-02-30", "soon"})
    void aCloseDateIsRefused(String date) {
        refused(openDeal("expectedCloseDate", date), 400, "INVALID_DATE");
    }

    @Test
    void namesOfEveryScriptAreKept() {
        for (String name : List.of("שלום עולם", "مرحبا", "🦄 Ünïcörn", "北京公司", "Ελλάς")) {
            Api.Done done = api.send("/clients", Map.of("kind", "ORGANISATION", "name", name));
            api.awaitVisible("clients", done);
            assertThat(api.read("/clients/" + done.id()).get("name").asString()).isEqualTo(name);
        }
    }

    @Test
    void longNamesAndBodiesAreRefused() {
        String name = "x".repeat(900_000);
        refused(register(name), 400, "INVALID_TEXT");
        refused(register(name + name + name), 413, "BODY_TOO_LARGE");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused(api.post("/clients/client-nobody/rename", Map.of("name", "a"), Map.of()), 404, "NOT_FOUND");
        refused(api.post("/clients/deal-1/rename", Map.of("name", "a"), Map.of()), 404, "NOT_FOUND");
        refused(api.post("/clients/client-1/fly", Map.of(), Map.of()), 404, "NOT_FOUND");
        refused(api.post("/planets", Map.of(), Map.of()), 404, "NOT_FOUND");
        refused(api.get("/clients/client-nobody"), 404, "NOT_FOUND");
        refused(api.get("/planets"), 404, "NOT_FOUND");
    }

    @Test
    void aClosedDealAndARetiredStageRefuse() {
        Api.Done pipeline = api.send(
                "/pipelines",
                Map.of(
                        "name",
                        "p",
                        "stages",
                        List.of(
                                Map.of("id", "s1", "name", "S1", "probability", 0.1),
                                Map.of("id", "s2", "name", "S2", "probability", 0.2)),
                        "lossReasons",
                        List.of(Map.of("id", "r", "name", "R"))));
        String deal = "/deals/"
                + api.send("/deals", Map.of("title", "d", "pipelineId", pipeline.id()))
                        .id();
        refused(api.post(deal + "/win", Map.of(), Map.of()), 422, "AMOUNT_REQUIRED");
        refused(api.post(deal + "/lose", Map.of("lossReasonId", "none"), Map.of()), 422, "LOSS_REASON_UNKNOWN");
        refused(api.post(deal + "/move-to-stage", Map.of("stageId", "none"), Map.of()), 422, "STAGE_UNKNOWN");
        api.send("/pipelines/" + pipeline.id() + "/retire-stage", Map.of("stageId", "s2"));
        refused(api.post(deal + "/move-to-stage", Map.of("stageId", "s2"), Map.of()), 409, "STAGE_RETIRED");
        refused(api.post(deal + "/reopen", Map.of("stageId", "s1"), Map.of()), 409, "DEAL_OPEN");
        api.send(deal + "/lose", Map.of("lossReasonId", "r"));
        refused(api.post(deal + "/move-to-stage", Map.of("stageId", "s1"), Map.of()), 409, "DEAL_CLOSED");
    }

    @Test
    void anArchivedClientTakesNoNewDeals() {
        Api.Done client = api.send("/clients", Map.of("kind", "ORGANISATION", "name", "Gone"));
        refused(api.post("/clients/" + client.id() + "/archive", Map.of(), Map.of()), 422, "REASON_REQUIRED");
        api.send("/clients/" + client.id() + "/archive", Map.of("reason", "closed down"));
        refused(openDeal("clientId", client.id()), 409, "CLIENT_ARCHIVED");
    }

    @Test
    void aStaleVersionIsRefusedAndASameChangeChangesNothing() {
        Api.Done client = api.send("/clients", Map.of("kind", "ORGANISATION", "name", "One"));
        String rename = "/clients/" + client.id() + "/rename";
        assertThat(api.send(rename, Map.of("name", "Two"), Map.of("If-Match", "\"0\""))
                        .version())
                .isEqualTo(1);
        refused(api.post(rename, Map.of("name", "Three"), Map.of("If-Match", "\"0\"")), 412, "VERSION_CONFLICT");
        refused(api.post(rename, Map.of("name", "Three"), Map.of("If-Match", "zero")), 400, "INVALID_HEADER");
        assertThat(api.send(rename, Map.of("name", "Two")).version()).isEqualTo(1);
        refused(
                api.post(rename, Map.of("name", "Three", "occurredAt", "2001-01-01T00:00:00Z"), Map.of()),
                422,
                "OCCURRED_BEFORE_LAST_EVENT");
    }

    @Test
    void anIdempotencyKeyIsUsedForOneCommand() {
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + Api.unique());
        Map<String, String> body = Map.of("kind", "ORGANISATION", "name", "Once");
        Answer first = api.post("/clients", body, key);
        Answer again = api.post("/clients", body, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.response().headers().firstValue("Idempotent-Replayed")).contains("true");
        refused(
                api.post("/clients", Map.of("kind", "ORGANISATION", "name", "Twice"), key),
                422,
                "IDEMPOTENCY_KEY_REUSED");
        refused(api.post("/clients", body, Map.of("Idempotency-Key", "a b")), 400, "INVALID_HEADER");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, INVALID_LIMIT",
        "limit=501, INVALID_LIMIT",
        "limit=many, INVALID_LIMIT",
        "cursor=garbage, INVALID_CURSOR",
        "sort=planet, INVALID_SORT",
        "filter[planet]=Mars, INVALID_FILTER",
        "filter[name][like]=a, INVALID_FILTER",
        "filter[registeredAt][gt]=yesterday, INVALID_FILTER",
        "filter[tags][gt]=a, INVALID_FILTER",
        "planet=Mars, INVALID_PARAMETER",
        "total=perhaps, INVALID_PARAMETER",
        "asOf=garbage, INVALID_TIME",
        "asOf=2026-13-01T00:00:00Z, INVALID_TIME",
        "asOf=2026-01-01T00:00:00Z&basis=dreamt, INVALID_PARAMETER"
    })
    void aListIsRefused(String query, String code) {
        refused(api.get("/clients?" + query.replace("[", "%5B").replace("]", "%5D")), 400, code);
    }

    @Test
    void aCursorBelongsToItsListAndOrder() {
        for (int i = 0; i < 2; i++) {
            api.awaitVisible("clients", api.send("/clients", Map.of("kind", "ORGANISATION", "name", "Page " + i)));
        }
        String cursor = api.read("/clients?limit=1").at("/page/nextCursor").asString();
        assertThat(api.get("/clients?limit=1&cursor=" + cursor).status()).isEqualTo(200);
        refused(api.get("/clients?limit=1&sort=name&cursor=" + cursor), 400, "INVALID_CURSOR");
        refused(api.get("/employees?limit=1&cursor=" + cursor), 400, "INVALID_CURSOR");
    }

    @Test
    void regularExpressionsInFiltersAreText() {
        String evil = URLEncoder.encode("(a+)+$" + "a".repeat(100), StandardCharsets.UTF_8);
        assertThat(api.read("/clients?filter%5Bname%5D%5Bcontains%5D=" + evil).get("data"))
                .isEmpty();
    }

    @Test
    void aBatchAnswersEachForItself() {
        refused(api.postText("/batches", "{}", Map.of()), 400, "MALFORMED_JSON");
        refused(api.postText("/batches", "[" + "{},".repeat(100) + "{}]", Map.of()), 400, "BATCH_TOO_LARGE");
        JsonNode results = api.postText(
                        "/batches",
                        "[{\"path\":\"/clients\",\"body\":{\"kind\":\"ORGANISATION\",\"name\":\"In a batch\"}},"
                                + "{\"path\":\"/clients\",\"body\":{}},{\"path\":\"/planets\",\"body\":{}},{}]",
                        Map.of())
                .body()
                .get("results");
        assertThat(results).hasSize(4);
        assertThat(results.at("/0/status").asInt()).isEqualTo(201);
        assertThat(results.at("/1/problem/code").asString()).isEqualTo("MISSING_FIELD");
        assertThat(results.at("/2/status").asInt()).isEqualTo(404);
        assertThat(results.at("/3/status").asInt()).isEqualTo(400);
    }

    private Answer register(String name) {
        return api.post("/clients", Map.of("kind", "ORGANISATION", "name", name), Map.of());
    }

    private Answer openDeal(String field, Object value) {
        return api.post("/deals", Map.of("title", "a", field, value), Map.of());
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        for (String field : List.of("type", "title", "status", "detail", "traceId")) {
            assertThat(answer.body().has(field)).as(field).isTrue();
        }
        assertThat(answer.response().body())
                .doesNotContain("Exception")
                .doesNotContain("dev.kartoteka")
                .doesNotContain("\tat ");
    }
}
