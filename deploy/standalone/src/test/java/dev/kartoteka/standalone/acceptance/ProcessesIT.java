package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Business processes (F83): a pipeline says how an opportunity runs, offer, contract and order have their states, each tells
 * where it is, and what is stuck is found: opportunities by the days that their stage gives them, all others by a rule.
 */
@ExtendWith(RunningSystem.class)
class ProcessesIT extends RuleScene {

    private final String run = Api.unique();

    ProcessesIT(Api api) {
        this.api = api;
    }

    @Test
    void anOpportunityRunsThroughItsStagesAndIsFoundWhereItIsStuck() {
        String pipeline = "pipeline-" + run;
        api.awaitVisible(
                "pipelines",
                api.send(
                        "/pipelines",
                        Map.of(
                                "id",
                                pipeline,
                                "name",
                                run,
                                "stages",
                                List.of(stage("talk", 7), stage("offer", 14)),
                                "lossReasons",
                                List.of(Map.of("id", "price", "name", "Price")))));
        String goesOn = opened(pipeline, "2026-01-01T00:00:00Z");
        String stuck = opened(pipeline, "2026-01-01T00:00:00Z");
        api.awaitVisible("deals", sent(goesOn, "move-to-stage", Map.of("stageId", "offer"), "2026-01-05T00:00:00Z"));

        assertThat(stuckOn(pipeline, "2026-01-08T00:00:00Z")).isEmpty();
        assertThat(stuckOn(pipeline, "2026-01-10T00:00:00Z")).containsExactly(stuck);
        assertThat(stuckOn(pipeline, "2026-01-20T00:00:00Z")).containsExactlyInAnyOrder(stuck, goesOn);
        assertThat(api.read("/deals/" + goesOn + "?asOf=2026-01-03T00:00:00Z")
                        .get("stageId")
                        .asString())
                .isEqualTo("talk");
        api.awaitVisible("deals", sent(stuck, "win", Map.of(), "2026-01-12T00:00:00Z"));
        assertThat(stuckOn(pipeline, "2026-01-20T00:00:00Z")).containsExactly(goesOn);
    }

    @Test
    void anOrderThatNobodyBeganIsFoundByARule() {
        String client = client(run);
        String begun = order(client);
        String lies = order(client);
        sentOf("orders", begun, "begin-work", Map.of(), "2026-02-02T00:00:00Z");
        String rule = rule(
                Map.of("event", "OrderPlaced", "delay", "P3D"),
                "client.id == '" + client + "' && !('OrderWorkBegun' in happened)",
                action("tasks", null, Map.of("title", "= 'Stuck: ' + order.id")));
        JsonNode found = api.post(
                        "/rules/" + rule + "/dry-run?from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z",
                        Map.of(),
                        Map.of())
                .body();
        assertThat(found.get("complete").asBoolean()).as(found.toString()).isTrue();
        assertThat(each(found.get("firings"), "recordId")).containsExactly(lies);
    }

    private List<String> stuckOn(String pipeline, String moment) {
        return api.read("/pipelines/" + pipeline + "/rotting?asOf=" + moment)
                .get("deals")
                .findValuesAsString("dealId");
    }

    private String opened(String pipeline, String at) {
        return api.send(
                        "/deals",
                        Map.of(
                                "title",
                                run,
                                "pipelineId",
                                pipeline,
                                "stageId",
                                "talk",
                                "clientId",
                                client(run),
                                "amount",
                                money("10.00"),
                                "occurredAt",
                                at))
                .id();
    }

    private String order(String client) {
        return api.send(
                        "/orders",
                        Map.of(
                                "clientId",
                                client,
                                "lines",
                                List.of(SaleStory.line("10.00", 1)),
                                "occurredAt",
                                "2026-02-01T00:00:00Z"))
                .id();
    }

    private Api.Done sent(String deal, String verb, Map<String, ?> body, String at) {
        return sentOf("deals", deal, verb, body, at);
    }

    private Api.Done sentOf(String collection, String id, String verb, Map<String, ?> body, @Nullable String at) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("occurredAt", at);
        return api.send("/" + collection + "/" + id + "/" + verb, whole);
    }

    private static Map<String, ?> stage(String id, int rottingDays) {
        return Map.of("id", id, "name", id, "probability", 0.5, "rottingDays", rottingDays);
    }
}
