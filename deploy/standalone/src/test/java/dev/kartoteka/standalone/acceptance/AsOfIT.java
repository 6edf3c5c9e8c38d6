package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.GoldenLog.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Looking back, where it usually goes wrong. */
@ExtendWith(RunningSystem.class)
class AsOfIT {

    private final Api api;
    private final String run = Api.unique();
    private final String pipeline = "pipeline-" + run;
    private final String client = "client-" + run;
    private final String anna = "employee-" + run + "-anna";
    private final String boris = "employee-" + run + "-boris";

    AsOfIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void tellOfAPipeline() {
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        pipeline,
                        "name",
                        "Sales",
                        "stages",
                        List.of(
                                Map.of("id", "s1", "name", "S1", "probability", 0.1),
                                Map.of("id", "s2", "name", "S2", "probability", 0.5)),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Price"))));
        api.awaitVisible("employees", api.send("/employees", Map.of("id", anna, "name", "Anna")));
        api.awaitVisible("employees", api.send("/employees", Map.of("id", boris, "name", "Boris")));
        api.send(
                "/clients",
                Map.of(
                        "id", client,
                        "kind", "ORGANISATION",
                        "name", "Before",
                        "email", "before@example.com",
                        "occurredAt", day("01-01")));
    }

    @Test
    void aListFiltersOnWhatWasSoThen() {
        open("a", "100", "01-02");
        change("a", "assign-owner", Map.of("ownerId", boris), "01-10");
        change("a", "change-amount", amount("900"), "01-10");
        api.awaitVisible("deals", change("a", "rename", Map.of("title", "Later"), "01-20"));

        assertThat(found("filter[amount][lt]=500&asOf=" + day("01-05"))).containsExactly(deal("a"));
        assertThat(found("filter[amount][gte]=500&asOf=" + day("01-05"))).isEmpty();
        assertThat(found("filter[ownerId]=" + anna + "&asOf=" + day("01-05"))).containsExactly(deal("a"));
        // not what it was once before, nor what it became
        assertThat(found("filter[amount][lt]=500&asOf=" + day("01-15"))).isEmpty();
        assertThat(found("filter[ownerId]=" + anna + "&asOf=" + day("01-15"))).isEmpty();
        assertThat(found("filter[ownerId]=" + boris + "&asOf=" + day("01-15"))).containsExactly(deal("a"));
        assertThat(found("filter[title]=Later&asOf=" + day("01-15"))).isEmpty();
        assertThat(found("asOf=" + day("01-01"))).isEmpty();
    }

    @Test
    void countsAndPagesAreOfRecordsNotOfRevisions() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            String name = "n" + number;
            open(name, "100", "01-02");
            change(name, "change-amount", amount("200"), "01-03");
            change(name, "change-amount", amount("300"), "01-04");
            change(name, "move-to-stage", Map.of("stageId", "s2"), "01-05");
            api.awaitVisible("deals", change(name, "change-amount", amount("400"), "01-20"));
            all.add(deal(name));
        }

        String list = "/deals?filter[pipelineId]=" + pipeline + "&total=true&limit=2&asOf=" + day("01-10");
        List<String> paged = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page.at("/page/total").asInt()).isEqualTo(5);
            page.get("data").forEach(deal -> paged.add(deal.get("id").asString()));
            sizes.add(page.get("data").size());
            cursor = page.at("/page/nextCursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(sizes).containsExactly(2, 2, 1);
        assertThat(paged).containsExactlyElementsOf(all);
        assertThat(Figures.of(report("funnel?mode=snapshot&asOf=" + day("01-10")), "entered", "sums"))
                .isEqualTo("5 1500.00 EUR");
    }

    @Test
    void reportsAndSumsAreOfThatMoment() {
        open("a", "100", "01-02");
        change("a", "change-amount", amount("900"), "01-10");
        change("a", "move-to-stage", Map.of("stageId", "s2"), "01-12");
        api.awaitVisible("deals", change("a", "win", Map.of(), "01-20"));

        assertThat(board(day("01-05"))).containsExactly("s1 1 100.00 EUR 10.00 EUR", "s2 0  ");
        assertThat(board(day("01-11"))).containsExactly("s1 1 900.00 EUR 90.00 EUR", "s2 0  ");
        assertThat(board(day("01-15"))).containsExactly("s1 0  ", "s2 1 900.00 EUR 450.00 EUR");
        assertThat(board(day("01-20"))).containsExactly("s1 0  ", "s2 0  ");
        assertThat(Figures.of(report("velocity?asOf=" + day("01-19")), "open", "won"))
                .isEqualTo("1 0");
        assertThat(Figures.of(report("velocity?asOf=" + day("01-20")), "open", "won"))
                .isEqualTo("0 1");
        assertThat(Figures.of(cardSums(day("01-05")).get("open"), "count", "amounts"))
                .isEqualTo("1 100.00 EUR");
        assertThat(Figures.of(cardSums(day("01-25")).get("open"), "count", "amounts"))
                .isEqualTo("0 ");
        assertThat(Figures.of(cardSums(day("01-25")).get("won"), "count", "amounts"))
                .isEqualTo("1 900.00 EUR");
    }

    @Test
    void contactDetailsAreOfThatMoment() {
        String contact = "contact-" + run;
        api.send(
                "/contacts",
                Map.of("id", contact, "name", "Eva", "email", "old@example.com", "occurredAt", day("01-02")));
        api.send(
                "/contacts/" + contact + "/link",
                Map.of("clientId", client, "role", "BUYER", "occurredAt", day("01-03")));
        api.awaitVisible(
                "contacts",
                api.send(
                        "/contacts/" + contact + "/change-details",
                        Map.of("email", "new@example.com", "occurredAt", day("01-10"))));
        api.send("/clients/" + client + "/rename", Map.of("name", "After", "occurredAt", day("01-10")));
        api.awaitVisible(
                "clients",
                api.send(
                        "/clients/" + client + "/change-contact-details",
                        Map.of("email", "after@example.com", "occurredAt", day("01-10"))));

        JsonNode then = api.read("/clients/" + client + "?asOf=" + day("01-05"));
        JsonNode now = api.read("/clients/" + client);
        assertThat(Figures.of(then, "name", "email")).isEqualTo("Before before@example.com");
        assertThat(Figures.of(now, "name", "email")).isEqualTo("After after@example.com");
        assertThat(Figures.each(then, "contacts", "id", "email")).containsExactly(contact + " old@example.com");
        assertThat(Figures.each(now, "contacts", "id", "email")).containsExactly(contact + " new@example.com");
        assertThat(api.read("/clients/" + client + "?asOf=" + day("01-02")).get("contacts"))
                .isEmpty();
        assertThat(Figures.of(api.read("/contacts/" + contact + "?asOf=" + day("01-05")), "email"))
                .isEqualTo("old@example.com");
        assertThat(api.get("/contacts/" + contact + "?asOf=" + day("01-01")).status())
                .isEqualTo(404);
    }

    @Test
    void whatWasKnownThenNeverChangesAndWhatWasSoThenOnlyByWhatOccurredBefore() {
        open("a", "100", "01-02");
        api.awaitVisible("deals", open("b", "100", "01-02"));
        Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        await().until(() -> Instant.now().isAfter(moment.plusMillis(1)));
        Map<String, JsonNode> known = answers("asOf=" + moment + "&basis=recorded");
        Map<String, JsonNode> soBefore = answers("asOf=" + day("01-05"));
        Map<String, JsonNode> soAfter = answers("asOf=" + day("01-15"));

        change("a", "change-amount", amount("700"), "01-10");
        change("a", "move-to-stage", Map.of("stageId", "s2"), "01-11");
        change("a", "assign-owner", Map.of("ownerId", boris), "01-12");
        change("b", "lose", Map.of("lossReasonId", "price"), "01-12");
        api.send("/pipelines/" + pipeline + "/rename", Map.of("name", "Renamed"));
        api.send("/pipelines/" + pipeline + "/add-stage", Map.of("stageId", "s3", "name", "S3", "probability", 0.9));
        api.awaitVisible("pipelines", api.send("/pipelines/" + pipeline + "/retire-stage", Map.of("stageId", "s2")));
        api.awaitVisible("deals", open("c", "5000", "01-12", boris));
        api.awaitVisible("deals", change("b", "reopen", Map.of("stageId", "s1"), "01-13"));

        assertThat(answers("asOf=" + moment + "&basis=recorded")).isEqualTo(known);
        assertThat(answers("asOf=" + day("01-05"))).isEqualTo(soBefore);
        Map<String, JsonNode> soAfterNow = answers("asOf=" + day("01-15"));
        soAfter.forEach(
                (path, answer) -> assertThat(soAfterNow.get(path)).as(path).isNotEqualTo(answer));
        assertThat(board(day("01-15"))).containsExactly("s1 2 5100.00 EUR 510.00 EUR", "s2 1 700.00 EUR 350.00 EUR");
    }

    /** A record, a list, and reports, each with a part that the later telling changes. */
    private Map<String, JsonNode> answers(String asOf) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String path : List.of(
                "/deals/" + deal("a") + "?",
                "/deals/" + deal("a") + "/stages?",
                "/deals?filter[pipelineId]=" + pipeline + "&total=true&",
                "/clients/" + client + "?",
                "/pipelines/" + pipeline + "/board?",
                "/pipelines/" + pipeline + "/funnel?",
                "/pipelines/" + pipeline + "/funnel?mode=snapshot&",
                "/pipelines/" + pipeline + "/funnel?mode=period&",
                "/pipelines/" + pipeline + "/funnel?ownerId=" + anna + "&",
                "/pipelines/" + pipeline + "/velocity?",
                "/pipelines/" + pipeline + "/forecast?",
                "/pipelines/" + pipeline + "/stage-times?",
                "/pipelines/" + pipeline + "/waterfall?from=" + day("01-01") + "&")) {
            answers.put(path, api.read(path + asOf));
        }
        return answers;
    }

    private List<String> found(String parameters) {
        return Figures.each(api.read("/deals?filter[pipelineId]=" + pipeline + "&" + parameters), "data", "id");
    }

    private List<String> board(String asOf) {
        return Figures.each(report("board?asOf=" + asOf), "stages", "stageId", "count", "sums", "weighted");
    }

    private JsonNode report(String pathAndParameters) {
        return api.read("/pipelines/" + pipeline + "/" + pathAndParameters);
    }

    private JsonNode cardSums(String asOf) {
        return api.read("/clients/" + client + "?asOf=" + asOf).get("sums");
    }

    private String deal(String name) {
        return "deal-" + run + "-" + name;
    }

    private static Map<String, ?> amount(String amount) {
        return Map.of("amount", Map.of("amount", amount, "currency", "EUR"));
    }

    private Api.Done open(String name, String amount, String on) {
        return open(name, amount, on, anna);
    }

    private Api.Done open(String name, String amount, String on, String owner) {
        Map<String, Object> body = new LinkedHashMap<>(amount(amount));
        body.putAll(Map.of(
                "id", deal(name),
                "title", name,
                "pipelineId", pipeline,
                "stageId", "s1",
                "clientId", client,
                "ownerId", owner,
                "occurredAt", day(on)));
        return api.send("/deals", body);
    }

    private Api.Done change(String name, String verb, Map<String, ?> body, String on) {
        Map<String, Object> dated = new LinkedHashMap<>(body);
        dated.put("occurredAt", day(on));
        return api.send("/deals/" + deal(name) + "/" + verb, dated);
    }
}
