package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Goals that are shared among teams and employees by one command. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalSplitIT {

    private final Api api;
    private final String run = Api.unique();
    private final String north = "team-" + run + "-north";
    private final String hunters = "team-" + run + "-hunters";
    private final String south = "team-" + run + "-south";
    private final String anna = "employee-" + run + "-anna";
    private final String boris = "employee-" + run + "-boris";
    private int goals;

    GoalSplitIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void staff() {
        team(north, Map.of());
        team(hunters, Map.of("parentId", north));
        team(south, Map.of());
        employee(anna, north);
        employee(boris, hunters);
    }

    @Test
    void withoutWeightsAllPartsAreEqualToTheCent() {
        String goal = goal(Map.of("teamId", north), "10000.00");

        split(goal, part("teamId", hunters), part("ownerId", anna), part("ownerId", boris));

        assertThat(parts(goal)).containsExactlyInAnyOrder(hunters + " 3333.34", anna + " 3333.33", boris + " 3333.33");
        JsonNode progress = api.read("/goals/" + goal + "/progress");
        assertThat(progress.at("/splits/0/equal").asBoolean()).isTrue();
        assertThat(progress.at("/splits/0/sum/amount").asString()).isEqualTo("10000.00");
        assertThat(progress.get("warnings")).isEmpty();
        assertThat(progress.at("/parts/0/metric").asString()).isEqualTo("WON_AMOUNT");
    }

    @Test
    void theCompanysGoalIsSharedByWeightsAndATeamsPartAmongItsPeople() {
        String goal = goal(Map.of(), "1000.00");

        split(goal, part("teamId", north, 2), part("teamId", south, 0.5));
        String part = partOf(goal, north);
        split(part, part("teamId", hunters, 1), part("ownerId", anna, 2));

        assertThat(parts(goal)).containsExactlyInAnyOrder(north + " 800.00", south + " 200.00");
        assertThat(parts(part)).containsExactlyInAnyOrder(hunters + " 266.67", anna + " 533.33");
    }

    @Test
    void isSharedAnewAmongOthersWhoKeepTheirParts() {
        String goal = goal(Map.of("teamId", north), "900.00");
        split(goal, part("teamId", hunters), part("ownerId", anna), part("ownerId", boris));
        String annas = partOf(goal, anna);
        String boriss = partOf(goal, boris);

        split(goal, part("teamId", hunters, 2), part("ownerId", anna, 1));

        assertThat(parts(goal)).containsExactlyInAnyOrder(hunters + " 600.00", anna + " 300.00");
        assertThat(partOf(goal, anna)).isEqualTo(annas);
        assertThat(api.read("/goals/" + boriss).get("retired").asBoolean()).isTrue();
        split(goal, part("ownerId", boris, 1), part("ownerId", anna, 1));
        assertThat(parts(goal)).containsExactlyInAnyOrder(boris + " 450.00", anna + " 450.00");
        assertThat(partOf(goal, boris)).isNotEqualTo(boriss); // what is retired stays so
        assertThat(api.read("/goals/" + goal).get("version").asLong()).isEqualTo(3);
    }

    @Test
    void withoutPartsIsSharedAsBeforeWhatItIsSince() {
        String goal = goal(Map.of("teamId", north), "100.00");
        split(goal, part("teamId", hunters, 3), part("ownerId", anna, 1));
        api.send("/goals/" + goal + "/revise", Map.of("target", QuarterStory.money("200.01")));

        Api.Done again = split(goal);
        Api.Done once = split(goal);

        assertThat(parts(goal)).containsExactlyInAnyOrder(hunters + " 150.01", anna + " 50.00");
        assertThat(once).isEqualTo(again); // nothing was to be done
        JsonNode history = api.readWhen(
                "/audit/events?subject=" + partOf(goal, anna),
                answer -> answer.get("data").size() == 2);
        List<String> types = new ArrayList<>();
        history.get("data").forEach(event -> types.add(event.get("type").asString()));
        assertThat(types).containsExactlyInAnyOrder("GoalSet", "GoalRevised");
    }

    @Test
    void countsAreSharedAsWholeOnes() {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("metric", "WON_COUNT", "teamId", north));
        body.put("period", "2026-Q3");
        body.put("target", Map.of("amount", "10"));
        String goal = api.send("/goals", body).id();

        split(goal, part("teamId", hunters), part("ownerId", anna), part("ownerId", boris));

        assertThat(parts(goal)).containsExactlyInAnyOrder(hunters + " 4", anna + " 3", boris + " 3");
        assertThat(refusal(goal, part("teamId", hunters, 1000), part("ownerId", anna, 1)))
                .isEqualTo("AMOUNT_ZERO");
    }

    @Test
    void ofTwoAtOnceEachIsWhole() throws Exception {
        String goal = goal(Map.of("teamId", north), "1000.00");
        List<Callable<Api.Answer>> both = List.of(
                () -> api.post(
                        "/goals/" + goal + "/split",
                        Map.of("parts", List.of(part("ownerId", anna), part("ownerId", boris))),
                        Map.of()),
                () -> api.post(
                        "/goals/" + goal + "/split",
                        Map.of("parts", List.of(part("teamId", hunters), part("ownerId", anna))),
                        Map.of()));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Api.Answer> one : two.invokeAll(both)) {
                assertThat(one.get().status()).isEqualTo(200);
            }
        } finally {
            two.shutdown();
        }

        api.readWhen("/goals/" + goal + "?minVersion=2&wait=5000", answer -> true);
        JsonNode progress = api.read("/goals/" + goal + "/progress");
        assertThat(progress.at("/splits/0/parts").asInt()).isEqualTo(2);
        assertThat(progress.at("/splits/0/equal").asBoolean()).isTrue();
    }

    @Test
    void whoLeadsSharesAmongThoseTheyLead() {
        String carl = "employee-" + run + "-carl";
        employee(carl, north);
        Api manager = api.as(carl, Instant.parse("2026-01-02T00:00:00Z"), "MANAGER");
        String goal = goal(Map.of("teamId", north), "100.00");
        String company = goal(Map.of(), "100.00");

        assertThat(manager.post(
                                "/goals/" + goal + "/split",
                                Map.of("parts", List.of(part("teamId", hunters))),
                                Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(manager.post(
                                "/goals/" + goal + "/split",
                                Map.of("parts", List.of(part("teamId", hunters), part("teamId", south))),
                                Map.of())
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(manager.post(
                                "/goals/" + company + "/split",
                                Map.of("parts", List.of(part("teamId", north))),
                                Map.of())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        String goal = goal(Map.of("teamId", north), "100.00");
        String own = goal(Map.of("ownerId", anna), "100.00");

        assertThat(refusal(goal)).isEqualTo("MISSING_FIELD");
        assertThat(refusal(goal, part("teamId", north))).isEqualTo("GOAL_NOT_PART");
        assertThat(refusal(own, part("ownerId", boris))).isEqualTo("GOAL_NOT_PART");
        assertThat(refusal(goal, part("teamId", "team-none"))).isEqualTo("TEAM_UNKNOWN");
        assertThat(refusal(goal, part("ownerId", "employee-none"))).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(refusal(goal, part("ownerId", anna), part("ownerId", anna))).isEqualTo("INVALID_VALUE");
        assertThat(refusal(goal, Map.of("weight", 1))).isEqualTo("INVALID_VALUE");
        assertThat(refusal(goal, part("ownerId", anna, 0))).isEqualTo("INVALID_QUANTITY");
        assertThat(refusal(goal, part("ownerId", anna, -1))).isEqualTo("INVALID_QUANTITY");
        api.send("/goals/" + goal + "/retire", Map.of());
        assertThat(refusal(goal, part("ownerId", anna))).isEqualTo("GOAL_RETIRED");
        assertThat(api.read("/goals?filter[parentId]=" + goal).get("data")).isEmpty();
    }

    private String refusal(String goal, Map<?, ?>... parts) {
        return api.post("/goals/" + goal + "/split", body(parts), Map.of()).code();
    }

    /** Waits until every part can be read: their goal is stored with them, and each is read by itself. */
    private Api.Done split(String goal, Map<?, ?>... parts) {
        Api.Done done = api.send("/goals/" + goal + "/split", body(parts));
        api.awaitVisible("goals", done);
        api.readWhen(
                "/goals/" + goal + "/progress",
                answer -> answer.at("/splits/0/equal").asBoolean()
                        && (parts.length == 0 || answer.at("/splits/0/parts").asInt() == parts.length));
        return done;
    }

    private static Map<String, Object> body(Map<?, ?>... parts) {
        return parts.length == 0 ? Map.of() : Map.of("parts", List.of(parts));
    }

    private static Map<String, ?> part(String field, String holder) {
        return Map.of(field, holder);
    }

    private static Map<String, ?> part(String field, String holder, Number weight) {
        return Map.of(field, holder, "weight", weight);
    }

    /** Of whom, and how much. */
    private List<String> parts(String goal) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : api.read("/goals/" + goal + "/progress").get("parts")) {
            parts.add(holder(part) + " " + part.at("/target/amount").asString());
        }
        return parts;
    }

    private String partOf(String goal, String holder) {
        for (JsonNode part : api.read("/goals/" + goal + "/progress").get("parts")) {
            if (holder(part).equals(holder)) {
                return part.get("id").asString();
            }
        }
        throw new AssertionError("No part of " + holder);
    }

    private static String holder(JsonNode part) {
        return part.get("teamId").asString("") + part.get("ownerId").asString("");
    }

    private String goal(Map<String, String> holder, String target) {
        Map<String, Object> body = new LinkedHashMap<>(holder);
        body.put("id", "goal-" + run + "-" + goals++);
        body.put("metric", "WON_AMOUNT");
        body.put("period", "2026-Q3");
        body.put("target", QuarterStory.money(target));
        Api.Done done = api.send("/goals", body);
        api.awaitVisible("goals", done);
        return done.id();
    }

    private void team(String id, Map<String, String> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("id", id);
        body.put("name", "Team");
        body.put("occurredAt", "2026-01-01T00:00:00Z");
        api.awaitVisible("teams", api.send("/teams", body));
    }

    private void employee(String id, String team) {
        api.awaitVisible(
                "employees",
                api.send(
                        "/employees",
                        Map.of("id", id, "name", "E", "teamId", team, "occurredAt", "2026-01-01T00:00:00Z")));
    }
}
