package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** F51: a stage says what is to be done, a deal that enters it gets that to do, and is told what comes next. F50: the board. */
@ExtendWith(RunningSystem.class)
class PlaybookIT {

    private static final String MORNING = "2026-03-02T08:00:00Z";
    private static final String NOON = "2026-03-02T12:00:00Z";
    private static final String EVENING = "2026-03-02T18:00:00Z";

    private final Api api;
    private final String run = Api.unique();
    private final String pipeline = "/pipelines/pipeline-" + run;
    private final String deal = "/deals/deal-" + run;

    PlaybookIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void sell() {
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        "pipeline-" + run,
                        "name",
                        "Sales",
                        "stages",
                        List.of(stage("talk"), stage("offer")),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Price")),
                        "occurredAt",
                        "2026-03-01T08:00:00Z"));
        api.send(
                pipeline + "/set-playbook",
                Map.of(
                        "stageId",
                        "talk",
                        "items",
                        List.of(item("need", true), item("card", false)),
                        "tasks",
                        List.of(Map.of("title", "Call back", "dueInDays", 3)),
                        "occurredAt",
                        "2026-03-01T08:00:00Z"));
    }

    @Test
    void enteringAStageMakesItsChecklistAndTellsTheNextStep() {
        Api.Done opened = open();
        assertThat(opened.version()).as("opened, and its playbook begun").isEqualTo(1);
        api.awaitVisible("deals", opened);
        assertThat(step("").at("/nextStep/itemId").asString()).isEqualTo("need");

        JsonNode tasks = api.readWhen(
                "/tasks?filter%5BdealId%5D=deal-" + run,
                list -> list.get("data").size() == 1);
        assertThat(tasks.at("/data/0/title").asString()).isEqualTo("Call back");
        assertThat(tasks.at("/data/0/dueAt").asString()).isEqualTo("2026-03-05T08:00:00Z");

        api.send(deal + "/check-item", Map.of("itemId", "need", "occurredAt", NOON));
        Api.Done both = api.send(deal + "/check-item", Map.of("itemId", "card", "occurredAt", NOON));
        api.awaitVisible("deals", both);
        assertThat(step("").at("/nextStep/kind").asString()).isEqualTo("MOVE");
        assertThat(step("").at("/nextStep/stageId").asString()).isEqualTo("offer");

        Api.Done moved = api.send(deal + "/move-to-stage", Map.of("stageId", "offer", "occurredAt", EVENING));
        api.awaitVisible("deals", moved);
        assertThat(step("").at("/nextStep/kind").asString()).isEqualTo("WIN");
        assertThat(step("").get("checklist")).isEmpty();
        assertThat(step("?asOf=2026-03-02T10:00:00Z").at("/nextStep/itemId").asString())
                .isEqualTo("need");
        assertThat(step("?asOf=2026-03-02T13:00:00Z")
                        .at("/checklist/0/checkedAt")
                        .asString())
                .isEqualTo(NOON);
        JsonNode asked = api.graphql(
                        "query($id: ID!) { deal(id: $id, asOf: \"2026-03-02T10:00:00Z\") { nextStep { kind text }"
                                + " checklist { id required checkedAt } pipeline { stages { playbook { tasks { dueInDays } } } } } }",
                        Map.of("id", "deal-" + run))
                .body();
        assertThat(asked.at("/data/deal/nextStep/text").asString()).isEqualTo("Do need");
        assertThat(asked.at("/data/deal/pipeline/stages/0/playbook/tasks/0/dueInDays")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void whatIsRequiredMustBeDoneBeforeTheDealGoesOnAndIsNamed() {
        open();

        Api.Answer moved = api.post(deal + "/move-to-stage", Map.of("stageId", "offer"), Map.of());
        Api.Answer won = api.post(deal + "/win", Map.of("amount", Map.of("amount", "1", "currency", "EUR")), Map.of());

        assertThat(moved.status()).isEqualTo(422);
        assertThat(List.of(moved.code(), won.code())).containsOnly("CHECKLIST_INCOMPLETE");
        assertThat(moved.body().get("errors")).hasSize(1);
        assertThat(moved.body().at("/errors/0/detail").asString()).isEqualTo("Do need");

        api.send(deal + "/check-item", Map.of("itemId", "need"));
        api.send(deal + "/uncheck-item", Map.of("itemId", "need"));
        assertThat(api.post(deal + "/move-to-stage", Map.of("stageId", "offer"), Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(api.post(deal + "/lose", Map.of("lossReasonId", "price"), Map.of())
                        .status())
                .as("giving up is always possible")
                .isEqualTo(200);
    }

    @Test
    void aDealKeepsTheChecklistItWasGivenWhenTheStageGetsAnother() {
        open();
        api.send(pipeline + "/set-playbook", Map.of("stageId", "talk", "items", List.of(item("other", true))));

        assertThat(api.post(deal + "/check-item", Map.of("itemId", "other"), Map.of())
                        .code())
                .isEqualTo("ITEM_UNKNOWN");
        api.awaitVisible("deals", api.send(deal + "/check-item", Map.of("itemId", "need")));
        assertThat(step("").get("checklist")).hasSize(2);
        JsonNode then = api.read(pipeline + "?asOf=" + MORNING);
        assertThat(then.at("/stages/0/playbook/items/0/id").asString()).isEqualTo("need");
        assertThat(api.readWhen(pipeline, read -> read.get("version").asLong() == 2)
                        .at("/stages/0/playbook/items/0/id")
                        .asString())
                .isEqualTo("other");
    }

    @Test
    void aChecklistHasItsBounds() {
        List<Map<String, Object>> thousand =
                IntStream.range(0, 1000).mapToObj(i -> item("i" + i, false)).toList();

        assertThat(set(Map.of("stageId", "talk", "items", thousand))).isEqualTo("INVALID_VALUE");
        assertThat(set(Map.of("stageId", "talk", "items", List.of(item("a", true), item("a", false)))))
                .isEqualTo("INVALID_VALUE");
        assertThat(set(Map.of("stageId", "nowhere", "items", List.of()))).isEqualTo("STAGE_UNKNOWN");
        assertThat(set(Map.of("stageId", "talk", "tasks", List.of(Map.of("title", "Call", "dueInDays", -1)))))
                .isEqualTo("INVALID_VALUE");
    }

    /** F50. */
    @Test
    void theBoardsCountsAndSumsByStageAreThoseOfTheDeals() {
        open();
        Api.Done other = api.send(
                "/deals",
                Map.of(
                        "id",
                        "deal-b-" + run,
                        "title",
                        "B",
                        "pipelineId",
                        "pipeline-" + run,
                        "stageId",
                        "offer",
                        "amount",
                        Map.of("amount", "20.50", "currency", "EUR")));
        api.awaitVisible("deals", other);

        JsonNode board = api.readWhen(
                pipeline + "/board", read -> read.at("/stages/0/count").asInt() == 1);
        for (JsonNode stage : board.get("stages")) {
            JsonNode deals = api.read("/deals?filter%5BpipelineId%5D=pipeline-" + run + "&filter%5BstageId%5D="
                            + stage.get("stageId").asString())
                    .get("data");
            assertThat(stage.get("count").asInt())
                    .as(board.toString())
                    .isEqualTo(deals.size())
                    .isEqualTo(1);
            assertThat(stage.toString()).contains(deals.at("/0/amount/amount").asString());
        }
    }

    private String set(Map<String, ?> playbook) {
        return api.post(pipeline + "/set-playbook", playbook, Map.of()).code();
    }

    private Api.Done open() {
        return api.send(
                "/deals",
                Map.of(
                        "id",
                        "deal-" + run,
                        "title",
                        "Roof",
                        "pipelineId",
                        "pipeline-" + run,
                        "amount",
                        Map.of("amount", "100.00", "currency", "EUR"),
                        "occurredAt",
                        MORNING));
    }

    private JsonNode step(String asOf) {
        return api.read(deal + "/playbook" + asOf);
    }

    private static Map<String, Object> item(String id, boolean required) {
        return Map.of("id", id, "text", "Do " + id, "required", required);
    }

    private static Map<String, Object> stage(String id) {
        return Map.of("id", id, "name", id, "probability", 0.5);
    }
}
