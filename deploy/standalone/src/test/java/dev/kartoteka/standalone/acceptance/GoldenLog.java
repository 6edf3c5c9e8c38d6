package dev.kartoteka.standalone.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Six deals whose figures are worked out by hand, told to a running system: a win, a loss, a skipped stage, a step back, and
 * three that are open. In a pipeline, with owners in teams, of its own.
 */
final class GoldenLog {

    static final String T = "2026-02-10T00:00:00Z";
    static final String JANUARY = "from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z";

    final String run = Api.unique();
    final String pipeline = "pipeline-" + run;
    final String region = "team-" + run + "-region";
    final String north = "team-" + run + "-north";
    final String anna = "employee-" + run + "-anna";
    final String boris = "employee-" + run + "-boris";
    final String client = "client-" + run;

    private final Api api;

    GoldenLog(Api api) {
        this.api = api;
    }

    GoldenLog tell() {
        staff();
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        pipeline,
                        "name",
                        "Sales",
                        "stages",
                        List.of(stage("s1", "S1", 0.1, 20), stage("s2", "S2", 0.3, 7), stage("s3", "S3", 0.6, 60)),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Price"), Map.of("id", "timing", "name", "Timing"))));
        api.send(
                "/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Golden", "occurredAt", day("01-01")));
        List<Api.Done> last = new ArrayList<>();
        open("d1", "1000", "01-01", anna, "web");
        move("d1", "s2", "01-05");
        move("d1", "s3", "01-10");
        last.add(deal("d1", "win", Map.of(), "01-20"));
        open("d2", "500", "01-02", anna, "fair");
        move("d2", "s2", "01-06");
        last.add(deal("d2", "lose", Map.of("lossReasonId", "price"), "01-16"));
        open("d3", "2000", "01-03", boris, "web");
        move("d3", "s3", "01-04");
        move("d3", "s2", "01-14");
        move("d3", "s3", "01-24");
        last.add(deal("d3", "win", Map.of(), "02-03"));
        open("d4", "800", "01-10", boris, "web");
        last.add(move("d4", "s2", "01-15"));
        last.add(open("d5", "300", "01-20", boris, "fair"));
        open("d6", "1200", "02-01", anna, "fair");
        last.add(move("d6", "s2", "02-03"));
        last.forEach(done -> api.awaitVisible("deals", done));
        return this;
    }

    /** Anna works in North, which is part of the region; Boris in the region itself. */
    private void staff() {
        api.awaitVisible("teams", api.send("/teams", Map.of("id", region, "name", "Region")));
        api.awaitVisible("teams", api.send("/teams", Map.of("id", north, "name", "North", "parentId", region)));
        api.awaitVisible("employees", api.send("/employees", Map.of("id", anna, "name", "Anna", "teamId", north)));
        api.awaitVisible("employees", api.send("/employees", Map.of("id", boris, "name", "Boris", "teamId", region)));
    }

    String deal(String name) {
        return "deal-" + run + "-" + name;
    }

    static String day(String monthAndDay) {
        return "2026-" + monthAndDay + "T00:00:00Z";
    }

    /** The path of a report of this pipeline. */
    String report(String pathAndParameters) {
        return "/pipelines/" + pipeline + "/" + pathAndParameters;
    }

    private static Map<String, ?> stage(String id, String name, double probability, int rottingDays) {
        return Map.of("id", id, "name", name, "probability", probability, "rottingDays", rottingDays);
    }

    private Api.Done open(String name, String amount, String on, String owner, String source) {
        return api.send(
                "/deals",
                Map.of(
                        "id", deal(name),
                        "title", name,
                        "pipelineId", pipeline,
                        "stageId", "s1",
                        "clientId", client,
                        "amount", Map.of("amount", amount, "currency", "EUR"),
                        "ownerId", owner,
                        "source", source,
                        "occurredAt", day(on)));
    }

    private Api.Done move(String name, String stage, String on) {
        return deal(name, "move-to-stage", Map.of("stageId", stage), on);
    }

    private Api.Done deal(String name, String verb, Map<String, ?> body, String on) {
        Map<String, Object> dated = new LinkedHashMap<>(body);
        dated.put("occurredAt", day(on));
        return api.send("/deals/" + deal(name) + "/" + verb, dated);
    }
}
