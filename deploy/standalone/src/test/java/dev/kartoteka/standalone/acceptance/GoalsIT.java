package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Goals, their parts and how far they are reached. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalsIT {

    private static final String END = "2026-04-01T00:00:00Z";
    private static final String FEBRUARY = "2026-02-15T00:00:00Z";
    private static final String MARCH = "2026-03-06T00:00:00Z";

    private final Api api;
    private final QuarterStory story;
    private final String north;
    private final String hunters;
    private final String south;
    private final String anna;
    private final String boris;
    private final String cleo;

    GoalsIT(Api api) {
        this.api = api;
        story = new QuarterStory(api);
        north = story.north;
        hunters = story.hunters;
        south = story.south;
        anna = story.anna;
        boris = story.boris;
        cleo = story.cleo;
    }

    @BeforeAll
    void tell() {
        story.tell();
    }

    @Test
    void aTeamsFactIsOfThoseWhoWorkedInItWhenTheyWon() {
        JsonNode progress = progress("north", END);

        // without the reopened deal, that in dollars, and what Anna won in South
        assertThat(progress.at("/fact/amount").asString()).isEqualTo("3000.00");
        assertThat(progress.get("percent").asDouble()).isEqualTo(0.3);
        assertThat(progress.at("/left/amount").asString()).isEqualTo("7000.00");
        assertThat(progress.get("uncounted").asInt()).isEqualTo(1);
        assertThat(progress("hunters", END).at("/fact/amount").asString()).isEqualTo("3000.00");
    }

    @Test
    void anEmployeesFactStaysTheirsWhenTheDealGoesToSomebodyElse() {
        assertThat(progress("anna", END).at("/fact/amount").asString()).isEqualTo("1300.00");
        assertThat(progress("anna", END).get("percent").asDouble()).isEqualTo(1.3);
    }

    @Test
    void theFactIsToldAsItWasThen() {
        assertThat(progress("cleo", MARCH).at("/fact/amount").asString()).isEqualTo("800.00");
        assertThat(progress("cleo", END).at("/fact/amount").asString()).isEqualTo("0.00");
        assertThat(progress("north", MARCH).at("/fact/amount").asString()).isEqualTo("3800.00");
        assertThat(progress("north", "2026-01-20T00:00:00Z").at("/fact/amount").asString())
                .isEqualTo("1000.00");
    }

    @Test
    void theFactAgreesWithTheListsAndTheSalesReport() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode deal : api.read("/deals?limit=500&filter[status]=WON&filter[closedAt][gte]=2026-01-01T00:00:00Z"
                        + "&filter[closedAt][lt]=" + END + "&asOf=" + END)
                .get("data")) {
            if (deal.get("closedByOwnerId").asString("").equals(anna)
                    && deal.at("/amount/currency").asString().equals("EUR")) {
                sum = sum.add(new BigDecimal(deal.at("/amount/amount").asString()));
            }
        }
        JsonNode sales = api.read("/reports/sales?groupBy=owner&from=2026-01-01T00:00:00Z&to=" + END + "&asOf=" + END);

        assertThat(progress("anna", END).at("/fact/amount").asString()).isEqualTo(sum.toPlainString());
        for (JsonNode row : sales.get("byOwner")) {
            if (row.get("ownerId").asString("").equals(anna)) {
                assertThat(row.get("sums").get(0).get("amount").asString()).isEqualTo(sum.toPlainString());
            }
        }
    }

    @Test
    void thePartsAreAddedUpAndADifferenceIsSaid() {
        JsonNode before = progress("north", "2026-03-30T00:00:00Z");
        JsonNode split = before.at("/splits/0");

        assertThat(split.get("by").asString()).isEqualTo("STAFF");
        assertThat(split.at("/sum/amount").asString()).isEqualTo("9000.00");
        assertThat(split.at("/difference/amount").asString()).isEqualTo("1000.00");
        assertThat(before.at("/warnings/0/code").asString()).isEqualTo("PARTS_DIFFER");
        JsonNode after = progress("north", END); // when Cleo's was raised
        assertThat(after.at("/splits/0/equal").asBoolean()).isTrue();
        assertThat(after.get("warnings").toString()).contains("UNCOUNTED").doesNotContain("PARTS_DIFFER");
        JsonNode months = progress("hunters", END);
        assertThat(months.at("/splits/0/by").asString()).isEqualTo("DAYS");
        assertThat(months.at("/splits/0/equal").asBoolean()).isTrue();
        List<String> facts = new ArrayList<>();
        months.get("parts").forEach(part -> facts.add(part.at("/fact/amount").asString()));
        assertThat(facts).containsExactly("1000.00", "2000.00", "0.00");
    }

    @Test
    void whatMayBeExpectedIsToldInTwoWays() {
        JsonNode outlook = progress("north", FEBRUARY).get("outlook");

        assertThat(outlook.get("elapsed").asDouble()).isEqualTo(0.5);
        assertThat(outlook.at("/runRate/amount").asString()).isEqualTo("6000.00");
        assertThat(outlook.get("runRatePercent").asDouble()).isEqualTo(0.6);
        assertThat(outlook.get("open").asInt()).isEqualTo(1);
        assertThat(outlook.at("/weighted/amount").asString()).isEqualTo("300.00");
        assertThat(outlook.at("/expected/amount").asString()).isEqualTo("3300.00");
        assertThat(progress("north", "2026-01-01T00:00:00Z")
                        .at("/outlook/runRate")
                        .isNull())
                .isTrue();
    }

    @Test
    void theBestComesFirstAndEqualsShareARank() {
        JsonNode counted = leaderboard("metric=won_count&period=2026-Q1&teamId=" + north, MARCH);
        JsonNode money = leaderboard("metric=won_amount&currency=EUR&period=2026-Q1&teamId=" + north, END);

        assertThat(ranks(counted)).containsExactly("1 " + anna + " 2", "2 " + boris + " 1", "2 " + cleo + " 1");
        assertThat(ranks(money))
                .containsExactly("1 " + boris + " 2000.00", "2 " + anna + " 1000.00", "3 " + cleo + " 0.00");
        assertThat(money.at("/rows/2/percent").asDouble()).isZero();
        assertThat(money.at("/rows/2/target/amount").asString()).isEqualTo("4000.00");
        assertThat(money.at("/total/amount").asString()).isEqualTo("3000.00");
        assertThat(ranks(leaderboard("metric=won_amount&currency=EUR&by=team&period=2026-Q1&teamId=" + north, MARCH)))
                .containsExactly("1 " + hunters + " 3000.00", "2 " + north + " 800.00");
    }

    @Test
    void nobodyLearnsWhatIsNotForThem() {
        Api rep = api.as(boris, Instant.parse("2026-01-02T00:00:00Z"), "REP");
        Api other = api.as(anna, Instant.parse("2026-02-16T00:00:00Z"), "REP");

        assertThat(rep.get("/goals/" + goal("hunters") + "/progress").status()).isEqualTo(200);
        assertThat(other.get("/goals/" + goal("anna") + "/progress").status()).isEqualTo(200);
        assertThat(other.get("/goals/" + goal("hunters") + "/progress").code()).isEqualTo("FORBIDDEN");
        assertThat(other.get("/goals/" + goal("cleo") + "/progress").status()).isEqualTo(404);
        JsonNode whole = rep.read("/goals/" + goal("north") + "/progress?asOf=" + END);
        assertThat(whole.at("/splits/0/parts").asInt()).isEqualTo(2);
        assertThat(whole.get("parts")).hasSize(1); // that of his own team
        JsonNode board = rep.read("/reports/leaderboard?period=2026-Q1&teamId=" + north + "&asOf=" + MARCH);
        assertThat(board.get("ranked").asInt()).isEqualTo(3);
        assertThat(ranks(board)).containsExactly("2 " + boris + " 1");
        assertThat(other.get("/reports/leaderboard?period=2026-Q1&teamId=" + north)
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(rep.post("/goals", Map.of("ownerId", boris), Map.of()).code())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoLeadsSetsGoalsForThoseTheyLead() {
        Api manager = api.as(cleo, Instant.parse("2026-01-02T00:00:00Z"), "MANAGER");

        assertThat(manager.post("/goals", count("teamId", hunters), Map.of()).status())
                .isEqualTo(201);
        assertThat(manager.post("/goals", count("ownerId", boris), Map.of()).status())
                .isEqualTo(201);
        assertThat(manager.post("/goals", count("teamId", south), Map.of()).code())
                .isEqualTo("FORBIDDEN");
        assertThat(manager.post("/goals", count("ownerId", anna), Map.of()).code())
                .isEqualTo("FORBIDDEN");
        Map<String, Object> companys = count("teamId", south);
        companys.remove("teamId");
        assertThat(manager.post("/goals", companys, Map.of()).code()).isEqualTo("FORBIDDEN");
        assertThat(manager.post("/goals/" + goal("anna") + "/retire", Map.of(), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void graphQlTellsTheSame() {
        JsonNode data = api.graphql(
                        "query($id:ID!,$team:ID,$end:DateTime){goal(id:$id,asOf:$end){metric from to target{amount currency}}"
                                + "goals(filter:{teamId:{eq:\"" + hunters + "\"}}){totalCount}"
                                + "goalProgress(id:$id,asOf:$end){fact{amount} goal{version} outlook{expected{amount}} "
                                + "splits{by equal} parts{id} warnings{code}}"
                                + "leaderboard(metric:WON_AMOUNT,currency:\"EUR\",from:\"2026-01-01\",to:\"2026-04-01\","
                                + "teamId:$team,asOf:$end){ranked rows{rank id fact{amount}}}}",
                        Map.of("id", goal("north"), "team", north, "end", END))
                .body()
                .get("data");

        assertThat(data.at("/goal/to").asString()).isEqualTo("2026-04-01");
        assertThat(data.at("/goals/totalCount").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(data.at("/goalProgress/fact/amount").asString()).isEqualTo("3000.00");
        assertThat(data.at("/goalProgress/splits/0/by").asString()).isEqualTo("STAFF");
        assertThat(data.at("/leaderboard/rows/0/id").asString()).isEqualTo(boris);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(code(count("period", "2026-Q5"))).isEqualTo("INVALID_DATE");
        assertThat(code(count("target", Map.of("amount", "0")))).isEqualTo("AMOUNT_ZERO");
        assertThat(code(count("target", Map.of("amount", "1.5")))).isEqualTo("INVALID_AMOUNT");
        assertThat(code(count("target", QuarterStory.money("5.00")))).isEqualTo("INVALID_VALUE");
        assertThat(code(count("from", "2026-01-01"))).isEqualTo("INVALID_VALUE");
        assertThat(code(count("ownerId", "employee-none"))).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(code(count("teamId", "team-none"))).isEqualTo("TEAM_UNKNOWN");
        assertThat(code(count("parentId", "goal-none"))).isEqualTo("GOAL_UNKNOWN");
        assertThat(code(count("parentId", goal("north")))).isEqualTo("GOAL_NOT_PART");
        for (String wrong : List.of(
                "metric=fame",
                "metric=won_amount",
                "metric=won_amount&currency=EURO",
                "currency=EUR",
                "from=2026-01-01",
                "period=2026-Q1&from=2026-01-01&to=2026-02-01",
                "period=Q1",
                "by=me")) {
            assertThat(api.get("/reports/leaderboard?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(api.get("/goals/goal-none/progress").status()).isEqualTo(404);
        assertThat(api.get("/goals/" + goal("north") + "/progress?asOf=2025-12-31T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    private String code(Map<String, ?> goal) {
        return api.post("/goals", goal, Map.of()).code();
    }

    private static Map<String, Object> count(String field, Object value) {
        Map<String, Object> goal = new LinkedHashMap<>(
                Map.of("metric", "WON_COUNT", "period", "2026-Q2", "target", Map.of("amount", "5")));
        goal.put(field, value);
        return goal;
    }

    private JsonNode progress(String goal, String asOf) {
        return api.read("/goals/" + goal(goal) + "/progress?asOf=" + asOf);
    }

    private JsonNode leaderboard(String parameters, String asOf) {
        return api.read("/reports/leaderboard?" + parameters + "&asOf=" + asOf);
    }

    private static List<String> ranks(JsonNode board) {
        List<String> ranks = new ArrayList<>();
        board.get("rows")
                .forEach(row ->
                        ranks.add(row.get("rank").asInt() + " " + row.get("id").asString() + " "
                                + row.at("/fact/amount").asString()));
        return ranks;
    }

    private String goal(String name) {
        return story.goal(name);
    }
}
