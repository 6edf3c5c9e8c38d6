package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Points for leads (F56), and what to work on first (F55). */
@ExtendWith(RunningSystem.class)
class ScoresIT {

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
        JsonNode good = api.read("/deals/" + last.id() + "/score");
        JsonNode poor = api.read("/deals/deal-" + run + "-poor/score");
        assertThat(good.get("probability").asDouble())
                .isGreaterThan(poor.get("probability").asDouble());
        assertThat(good.at("/factors/0/feature").asString()).isEqualTo("source");
        assertThat(good.at("/factors/0/factor").asDouble()).isGreaterThan(1);
        assertThat(good.at("/factors/0/won").asInt()).isEqualTo(4);
        assertThat(api.read("/pipelines/" + pipeline + "/priorities?asOf=" + before)
                        .get("deals"))
                .isEmpty();
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
