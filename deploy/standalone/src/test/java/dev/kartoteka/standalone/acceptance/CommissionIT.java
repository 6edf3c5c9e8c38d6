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

/** What a plan pays for the quarter of {@link QuarterStory}, with deals that are shared. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommissionIT {

    private static final String END = "2026-04-01T00:00:00Z";

    private final Api api;
    private final QuarterStory story;
    private final String plan;
    private final String monthly;

    CommissionIT(Api api) {
        this.api = api;
        story = new QuarterStory(api);
        plan = "commissionplan-" + story.run;
        monthly = plan + "-m";
    }

    @BeforeAll
    void tell() {
        story.tell();
        story.won("big", story.boris, "1000.01", "EUR", "2026-02-20");
        share("big", "2026-03-01", story.boris, 60, story.cleo, 40);
        share("d2", "2026-03-15", story.boris, 33.3333, story.anna, 33.3333, story.cleo, 33.3334);
        api.send("/commission-plans", plan(plan, "QUARTER", null));
        api.send("/commission-plans", plan(monthly, "MONTH", story.hunters));
        Map<String, Object> other = new LinkedHashMap<>(Map.of("tiers", List.of(tier("0", 10))));
        other.put("occurredAt", "2026-03-31T00:00:00Z");
        api.send("/commission-plans/" + monthly + "/revise", other);
        api.awaitWholeHistory();
    }

    @Test
    void aSharedDealIsPaidByItsSharesAndTheSharesAddUpToIt() {
        JsonNode answer = commissions(plan, "2026-Q1", END);

        assertThat(line(answer, story.boris, "big")).isEqualTo("60.0 600.01 EUR");
        assertThat(line(answer, story.cleo, "big")).isEqualTo("40.0 400.00 EUR");
        BigDecimal sum = BigDecimal.ZERO;
        for (String employee : List.of(story.anna, story.boris, story.cleo)) {
            sum = sum.add(new BigDecimal(line(answer, employee, "d2").split(" ", -1)[1]));
        }
        assertThat(sum).isEqualByComparingTo("2000.00");
    }

    @Test
    void tiersArePaidInTheOrderOfTimeAndLinesAddUpToTheSum() {
        JsonNode answer = commissions(plan, "2026-Q1", END);
        JsonNode boris = row(answer, story.boris);

        // 666.67 on the third of February and 600.01 on the twentieth: 5 % of the first thousand, 7.5 % of the rest
        assertThat(boris.at("/base/amount").asString()).isEqualTo("1266.68");
        assertThat(boris.at("/commission/amount").asString()).isEqualTo("70.00");
        for (JsonNode row : answer.get("rows")) {
            BigDecimal lines = BigDecimal.ZERO;
            for (JsonNode line : row.get("lines")) {
                lines = lines.add(new BigDecimal(line.at("/commission/amount").asString()));
            }
            assertThat(lines).isEqualByComparingTo(row.at("/commission/amount").asString());
        }
    }

    @Test
    void beforeItWasSharedTheWinnerIsPaidForAllOfIt() {
        JsonNode then = commissions(plan, "2026-Q1", "2026-02-28T00:00:00Z");

        assertThat(line(then, story.boris, "big")).isEqualTo("100.0 1000.01 EUR");
        assertThat(line(then, story.boris, "d2")).isEqualTo("100.0 2000.00 EUR");
        assertThat(commissions(plan, "2026-Q1", "2026-03-06T00:00:00Z").toString())
                .contains(story.deal("d4"));
        assertThat(commissions(plan, "2026-Q1", END).toString()).doesNotContain(story.deal("d4")); // reopened
    }

    @Test
    void aTeamsPlanPaysThoseWhoWorkedInItThenAtThePercentagesOfThen() {
        assertThat(rows(commissions(monthly, "2026-01", END))).containsExactly(story.anna + " 1000.00 100.00");
        assertThat(rows(commissions(monthly, "2026-01", "2026-03-30T00:00:00Z")))
                .containsExactly(story.anna + " 1000.00 50.00");
        // Anna had left the hunters when she won the one of March
        assertThat(rows(commissions(monthly, "2026-03", END))).isEmpty();
    }

    @Test
    void everybodySeesTheirOwn() {
        Api rep = api.as(story.anna, Instant.parse("2026-02-16T00:00:00Z"), "REP");
        Api manager = api.as(story.cleo, Instant.parse("2026-01-02T00:00:00Z"), "MANAGER");

        assertThat(rows(rep.read(path(plan, "2026-Q1", END)))).hasSize(1).allMatch(row -> row.startsWith(story.anna));
        assertThat(rows(manager.read(path(plan, "2026-Q1", END))))
                .hasSize(2)
                .noneMatch(row -> row.startsWith(story.anna)); // who works in South by now
        assertThat(rep.post("/commission-plans", Map.of(), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void graphQlTellsTheSame() {
        JsonNode data = api.graphql(
                        "query($id:ID!,$deal:ID!,$end:DateTime){commissionPlan(id:$id){unit tiers{above percent}}"
                                + "commissions(planId:$id,period:\"2026-Q1\",asOf:$end){rows{employeeId "
                                + "commission{amount} lines{recordId share}}} deal(id:$deal){shares{employeeId percent}}}",
                        Map.of("id", plan, "deal", story.deal("big"), "end", END))
                .body()
                .get("data");

        assertThat(data.at("/commissionPlan/tiers/1/percent").asDouble()).isEqualTo(7.5);
        assertThat(data.get("commissions").toString()).contains("\"70.00\"");
        assertThat(data.at("/deal/shares/0/percent").asDouble()).isEqualTo(60);
    }

    @Test
    void sharesThatAreNoWholeAreRefused() {
        for (List<Map<String, ?>> wrong : List.of(
                shares(story.anna, 60, story.boris, 39.9999),
                shares(story.anna, 60, story.boris, 40.0001),
                shares(story.anna, 50, story.anna, 50),
                shares(story.anna, 100, story.boris, 0))) {
            assertThat(refusal(wrong)).as(wrong.toString()).isEqualTo("SHARES_NOT_WHOLE");
        }
        assertThat(refusal(shares("employee-none", 100))).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(refusal(shares(story.anna, 101))).isEqualTo("INVALID_PERCENT");
        assertThat(api.post("/deals/" + story.deal("d1") + "/share", Map.of("shares", List.of()), Map.of())
                        .code())
                .isEqualTo("REASON_REQUIRED");
        assertThat(api.get("/commission-plans/" + plan + "/commissions?period=2026-01")
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/commission-plans/" + plan + "/commissions?period=x")
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/commission-plans/commissionplan-none/commissions").status())
                .isEqualTo(404);
    }

    private String refusal(List<Map<String, ?>> shares) {
        return api.post("/deals/" + story.deal("d1") + "/share", Map.of("shares", shares, "reason", "Helped"), Map.of())
                .code();
    }

    private void share(String deal, String on, Object... shares) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("shares", shares(shares), "reason", "Helped"));
        body.put("occurredAt", on + "T00:00:00Z");
        api.send("/deals/" + story.deal(deal) + "/share", body);
    }

    private static List<Map<String, ?>> shares(Object... shares) {
        List<Map<String, ?>> list = new ArrayList<>();
        for (int i = 0; i < shares.length; i += 2) {
            list.add(Map.of("employeeId", shares[i], "percent", shares[i + 1]));
        }
        return list;
    }

    private static Map<String, Object> plan(String id, String unit, @org.jspecify.annotations.Nullable String team) {
        Map<String, Object> plan = new LinkedHashMap<>(Map.of("id", id, "name", "Plan", "metric", "WON_AMOUNT"));
        plan.put("unit", unit);
        plan.put("currency", "EUR");
        plan.put("tiers", List.of(tier("0", 5), tier("1000", 7.5)));
        plan.put("validFrom", "2026-01-01");
        plan.put("occurredAt", "2026-01-01T00:00:00Z");
        if (team != null) {
            plan.put("teamId", team);
        }
        return plan;
    }

    private static Map<String, Object> tier(String above, Number percent) {
        return Map.of("above", above, "percent", percent);
    }

    private JsonNode commissions(String of, String period, String asOf) {
        return api.read(path(of, period, asOf));
    }

    private static String path(String of, String period, String asOf) {
        return "/commission-plans/" + of + "/commissions?period=" + period + "&asOf=" + asOf;
    }

    private static JsonNode row(JsonNode answer, String employee) {
        for (JsonNode row : answer.get("rows")) {
            if (row.get("employeeId").asString().equals(employee)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + employee + " in " + answer);
    }

    private String line(JsonNode answer, String employee, String deal) {
        for (JsonNode line : row(answer, employee).get("lines")) {
            if (line.get("recordId").asString().equals(story.deal(deal))) {
                return line.get("share").asDouble() + " "
                        + line.at("/base/amount").asString() + " "
                        + line.at("/base/currency").asString();
            }
        }
        throw new AssertionError("No line of " + deal + " in " + answer);
    }

    /** Of all, since other suites have their own employees in the same system. */
    private List<String> rows(JsonNode answer) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : answer.get("rows")) {
            if (row.get("employeeId").asString().contains(story.run)) {
                rows.add(row.get("employeeId").asString() + " "
                        + row.at("/base/amount").asString() + " "
                        + row.at("/commission/amount").asString());
            }
        }
        return rows;
    }
}
