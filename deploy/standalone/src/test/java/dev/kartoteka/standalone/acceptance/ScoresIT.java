package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Points for leads (F56), and what to work on first (F55). */
@ExtendWith(RunningSystem.class)
class ScoresIT {

    private static final String RULE = "/score-rules/scorerule-leads/set";

    /** What holds until somebody sets it, since others score leads too. */
    private static final Map<String, Object> AS_BEFORE = Map.of(
            "sources",
            List.of(
                    Map.of("source", "referral", "points", 30),
                    Map.of("source", "web", "points", 20),
                    Map.of("source", "fair", "points", 15)),
            "contacts",
            List.of(
                    Map.of("kind", "MEETING", "points", 25),
                    Map.of("kind", "VISIT", "points", 25),
                    Map.of("kind", "CALL", "points", 15),
                    Map.of("kind", "EMAIL", "points", 8),
                    Map.of("kind", "MESSAGE", "points", 8)),
            "halfLifeDays",
            30);

    private final String run = Api.unique();
    private final Api api;

    ScoresIT(Api api) {
        this.api = api;
    }

    @Test
    void aContactRaisesTheScoreOfALeadAndTheReasonIsTold() {
        String lead = "lead-" + run;
        api.awaitVisible(
                "leads",
                api.send(
                        "/leads",
                        Map.of(
                                "id",
                                lead,
                                "name",
                                "Zane",
                                "source",
                                "web",
                                "email",
                                "zane@example.org",
                                "occurredAt",
                                "2026-01-05T00:00:00Z")));
        assertThat(api.read("/leads/" + lead + "/score").get("score").asInt()).isEqualTo(25);

        api.awaitVisible("leads", api.send("/leads/" + lead + "/log-contact", Map.of("kind", "CALL")));

        JsonNode score = api.read("/leads/" + lead + "/score");
        assertThat(score.get("score").asInt()).isEqualTo(40);
        assertThat(score.at("/parts/2/rule").asString()).isEqualTo("contact");
        assertThat(api.read("/leads/" + lead + "/score?asOf=2026-01-06T00:00:00Z")
                        .get("score")
                        .asInt())
                .isEqualTo(25);
        List<Integer> scores = new ArrayList<>();
        api.read("/leads/scores?limit=500")
                .get("data")
                .forEach(row -> scores.add(row.get("score").asInt()));
        assertThat(scores).contains(40).isSortedAccordingTo((one, other) -> other - one);
        assertThat(api.get("/leads/lead-none/score").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void anAdministratorSaysHowManyPointsThereAreAndEachScoreNamesItsRule() {
        String lead = "lead-" + run;
        api.awaitVisible("leads", api.send("/leads", Map.of("id", lead, "name", "Zane", "source", "Web")));
        api.awaitVisible("leads", api.send("/leads/" + lead + "/log-contact", Map.of("kind", "CALL")));
        String before = Instant.now().toString();
        try {
            Api.Done set = api.send(
                    RULE,
                    Map.of(
                            "sources",
                            List.of(Map.of("source", "WEB", "points", 33)),
                            "contacts",
                            List.of(Map.of("kind", "CALL", "points", 7)),
                            "halfLifeDays",
                            14));
            api.awaitVisible("score-rules", set);

            JsonNode score = api.read("/leads/" + lead + "/score");
            assertThat(score.get("score").asInt()).as(score.toString()).isEqualTo(40);
            assertThat(score.get("ruleVersion").asLong()).isEqualTo(set.version());
            assertThat(api.read("/leads/" + lead + "/score?asOf=" + before)
                            .get("score")
                            .asInt())
                    .isEqualTo(35);
            JsonNode graph = api.graphql(
                            "query($l: ID!) { leadScore(id: $l) { score ruleVersion parts { rule points } }"
                                    + " scoreRule(id: \"scorerule-leads\") { halfLifeDays sources { name points } version } }",
                            Map.of("l", lead))
                    .body();
            assertThat(graph.at("/data/leadScore/score").asInt())
                    .as(graph.toString())
                    .isEqualTo(40);
            assertThat(graph.at("/data/scoreRule/version").asLong()).isEqualTo(set.version());
            assertThat(graph.at("/data/scoreRule/sources/0/points").asInt()).isEqualTo(33);
        } finally {
            api.awaitVisible("score-rules", api.send(RULE, AS_BEFORE));
        }
    }

    @Test
    void aContactCountsHalfAsMuchAfterEveryHalfLife() {
        String lead = "lead-" + run;
        api.send("/leads", Map.of("id", lead, "name", "Zane", "occurredAt", "2026-01-05T00:00:00Z"));
        api.awaitVisible(
                "leads",
                api.send(
                        "/leads/" + lead + "/log-contact",
                        Map.of("kind", "CALL", "occurredAt", "2026-01-10T12:00:00Z")));

        List<String> points = new ArrayList<>();
        for (String day : List.of("2026-01-10", "2026-02-09", "2026-03-11")) {
            JsonNode part = api.read("/leads/" + lead + "/score?asOf=" + day + "T12:00:00Z")
                    .at("/parts/0");
            assertThat(part.get("because").asString()).isEqualTo("CALL at 2026-01-10T12:00:00Z");
            points.add(part.get("points").decimalValue().setScale(2).toPlainString());
        }
        assertThat(points).containsExactly("15.00", "7.50", "3.75");
    }

    @Test
    void nobodyElseSetsThemAndNothingButPointsForWhatThereIs() {
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita", "occurredAt", "2026-01-05T00:00:00Z"));
        Api rep = api.as("employee-" + run, Instant.parse("2026-01-05T00:00:00Z"), "REP");

        assertThat(rep.post(RULE, Map.of("email", 6), Map.of()).code()).isEqualTo("FORBIDDEN");
        assertThat(api.post("/score-rules/scorerule-mine/set", Map.of("email", 6), Map.of())
                        .code())
                .isEqualTo("INVALID_IDENTIFIER");
        for (Map<String, ?> bad : List.<Map<String, ?>>of(
                Map.of("email", 101),
                Map.of("halfLifeDays", 0),
                Map.of("contacts", List.of(Map.of("kind", "FAX", "points", 1))),
                Map.of("contacts", Collections.nCopies(2, Map.of("kind", "CALL", "points", 1))),
                Map.of("sources", List.of(Map.of("source", "web", "points", -1))))) {
            assertThat(api.post(RULE, bad, Map.of()).status())
                    .as(bad.toString())
                    .isEqualTo(400);
        }
    }

    @Test
    void dealsLikeThoseThatWereWonComeFirst() {
        String pipeline = "pipeline-" + run;
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        pipeline,
                        "name",
                        "Sales",
                        "stages",
                        List.of(Map.of("id", "s1", "name", "One", "probability", 0.5)),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Price"))));
        for (int i = 0; i < 4; i++) {
            open("won-" + i, pipeline, "good-" + run, "100.00");
            api.send("/deals/deal-" + run + "-won-" + i + "/win", Map.of());
            open("lost-" + i, pipeline, "bad-" + run, "100.00");
            api.send("/deals/deal-" + run + "-lost-" + i + "/lose", Map.of("lossReasonId", "price", "reason", "dear"));
        }
        String before = Instant.now().toString();
        open("poor", pipeline, "bad-" + run, "900.00");
        open("small", pipeline, "good-" + run, "200.00");
        open("none", pipeline, "good-" + run, null);
        Api.Done last = open("good", pipeline, "good-" + run, "800.00");
        api.awaitVisible("deals", last);
        api.awaitVisible("deals", new Api.Done("deal-" + run + "-lost-3", 1));

        List<String> ids = new ArrayList<>();
        api.read("/pipelines/" + pipeline + "/priorities")
                .get("deals")
                .forEach(row -> ids.add(row.get("dealId").asString().substring(("deal-" + run + "-").length())));
        assertThat(ids).containsExactly("good", "small", "poor", "none");
        JsonNode first = api.read("/pipelines/" + pipeline + "/priorities?limit=1");
        assertThat(first.get("total").asInt()).isEqualTo(4);
        assertThat(first.get("deals"))
                .as("the first of each currency, then of those without an amount")
                .extracting(row -> row.get("title").asString())
                .containsExactly("good", "none");
        assertThat(api.get("/pipelines/" + pipeline + "/priorities?limit=501").code())
                .isEqualTo("INVALID_LIMIT");
        JsonNode good = api.read("/deals/" + last.id() + "/score");
        JsonNode poor = api.read("/deals/deal-" + run + "-poor/score");
        assertThat(good.get("probability").asDouble())
                .isGreaterThan(poor.get("probability").asDouble());
        assertThat(good.at("/factors/0/feature").asString()).isEqualTo("source");
        assertThat(good.at("/factors/0/factor").asDouble()).isGreaterThan(1);
        assertThat(good.at("/factors/0/won").asInt()).isEqualTo(4);
        double odds = good.get("priorOdds").asDouble();
        for (JsonNode factor : good.get("factors")) {
            odds *= factor.get("factor").asDouble();
        }
        assertThat(good.get("probability").asDouble())
                .as("what is told explains all of it: %s", good)
                .isCloseTo(odds / (1 + odds), within(0.001));
        JsonNode graph = api.graphql(
                        "query($p: ID!, $d: ID!) { priorities(pipelineId: $p, first: 1) { total deals { dealId expected } }"
                                + " dealScore(id: $d) { probability factors { feature } } }",
                        Map.of("p", pipeline, "d", last.id()))
                .body();
        assertThat(graph.at("/data/priorities/deals/0/dealId").asString())
                .as(graph.toString())
                .isEqualTo(last.id());
        assertThat(graph.at("/data/priorities/total").asInt()).isEqualTo(4);
        assertThat(graph.at("/data/priorities/deals").size()).isEqualTo(2);
        assertThat(graph.at("/data/dealScore/probability").asDouble())
                .isEqualTo(good.get("probability").asDouble());
        assertThat(api.read("/pipelines/" + pipeline + "/priorities?asOf=" + before)
                        .get("deals"))
                .isEmpty();

        api.awaitVisible("deals", api.send("/deals/" + last.id() + "/lose", Map.of("lossReasonId", "price")));
        JsonNode since = api.read("/deals/deal-" + run + "-small/score");
        assertThat(since.at("/factors/0/lost").asInt())
                .as("what is lost since teaches too: %s", since)
                .isEqualTo(1);
    }

    private Api.Done open(
            String name, String pipeline, String source, @org.jspecify.annotations.Nullable String amount) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("id", "deal-" + run + "-" + name, "title", name, "pipelineId", pipeline, "source", source));
        if (amount != null) {
            body.put("amount", Map.of("amount", amount, "currency", "EUR"));
        }
        return api.send("/deals", body);
    }
}
