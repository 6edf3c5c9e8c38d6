package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Rules: what is done by itself, once for its cause, and what a rule would have done (F80). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesIT extends RuleScene {

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final RunningSystem.Started system = RunningSystem.startAnother(
            context -> {},
            "--kartoteka.rules.first-retry=PT0.1S",
            "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32");

    RulesIT() throws IOException {
        this.api = system.api;
    }

    @AfterAll
    void stop() throws IOException {
        system.close();
        receiver.close();
    }

    @Test
    void anotherProgramIsToldOfWhatARuleDidOnce() {
        api.send("/webhooks", Map.of("url", receiver.url("/told"), "eventTypes", List.of("ProductRetired")));
        String rule = rule(
                Map.of("event", "ProductRepriced"),
                "event.amount > 900.0",
                action("products/{id}/retire", "= product.id", Map.of()));
        on(rule);
        String product = api.send("/products", Map.of("code", "WH", "name", "Dear", "price", money("1.00")))
                .id();
        api.send("/products/" + product + "/reprice", Map.of("price", money("901.00")));

        firings(rule, "DONE", 1);

        assertThat(receiver.await("/told", 1)).hasSize(1);
        assertThat(receiver.await("/told", 1).get(0).body()).contains(product);
    }

    @Test
    void aRuleMakesATaskOnceForItsCauseAndTellsWhy() {
        String rule = rule(
                Map.of("event", "DealWon"),
                "event.amount > 1000 && deal.currency == 'EUR' && 'gold' in client.tags",
                action(
                        "tasks",
                        null,
                        Map.of(
                                "title", "Say thanks",
                                "assigneeId", "= record.ownerId",
                                "dealId", "= record.id",
                                "dueAt", "= event.occurredAt + duration('48h')")));
        String small = deal("gold", "1000.00");
        String other = deal("silver", "5000.00");
        String before = deal("gold", "5000.00");
        api.send("/deals/" + before + "/win", Map.of());
        on(rule);
        api.send("/deals/" + small + "/win", Map.of());
        api.send("/deals/" + other + "/win", Map.of());
        String won = deal("gold", "1000.01");
        api.send("/deals/" + won + "/win", Map.of("occurredAt", "2026-02-03T16:00:00Z"));

        JsonNode firing = firings(rule, "DONE", 1).get(0);
        JsonNode task = only("/tasks?filter[dealId]=" + won);

        assertThat(task.get("title").asString()).isEqualTo("Say thanks");
        assertThat(task.get("assigneeId").asString()).isEqualTo(owner);
        assertThat(task.get("dueAt").asString()).isEqualTo("2026-02-05T16:00:00Z");
        assertThat(firing.get("aboutId").asString()).isEqualTo(won);
        assertThat(firing.get("causeType").asString()).isEqualTo("DealWon");
        inGraphQl(rule, firing);
        for (String quiet : List.of(small, other, before)) {
            assertThat(api.read("/tasks?filter[dealId]=" + quiet).get("data")).isEmpty();
        }
        JsonNode made = history(task.get("id").asString()).get(0);
        JsonNode fired = history(firing.get("id").asString()).get(0);
        assertThat(made.at("/metadata/actorId").asString()).isEqualTo(rule);
        assertThat(made.at("/metadata/actorType").asString()).isEqualTo("RULE");
        assertThat(made.at("/metadata/causationId").asString())
                .isEqualTo(fired.get("eventId").asString());
        assertThat(fired.at("/metadata/causationId").asString())
                .isEqualTo(firing.get("causeId").asString());
    }

    private void inGraphQl(String rule, JsonNode firing) {
        JsonNode data = api.graphql(
                        "query($rule: ID!, $text: String, $firing: ID!) {"
                                + " rule(id: $rule) { on ownerId trigger { event } condition actions { command body } }"
                                + " firing(id: $firing) { ruleId ruleVersion causeId aboutId status late chain }"
                                + " firings(filter: {ruleId: {eq: $text}}) { totalCount edges { node { id } } } }",
                        Map.of(
                                "rule",
                                rule,
                                "text",
                                rule,
                                "firing",
                                firing.get("id").asString()))
                .body()
                .get("data");
        assertThat(data.at("/rule/on").asBoolean()).isTrue();
        assertThat(data.at("/rule/ownerId").asString()).isEqualTo(owner);
        assertThat(data.at("/rule/trigger/event").asString()).isEqualTo("DealWon");
        assertThat(data.at("/rule/condition").asString()).startsWith("event.amount > 1000");
        assertThat(data.at("/rule/actions/0/command").asString()).isEqualTo("tasks");
        assertThat(data.at("/rule/actions/0/body").asString()).contains("Say thanks");
        for (String field : List.of("ruleId", "ruleVersion", "causeId", "aboutId", "status", "late", "chain")) {
            assertThat(data.get("firing").get(field)).as(field).isEqualTo(firing.get(field));
        }
        assertThat(data.at("/firings/totalCount").asInt()).isEqualTo(1);
        assertThat(data.at("/firings/edges/0/node/id")).isEqualTo(firing.get("id"));
    }

    @Test
    void aRuleTagsAssignsMovesAndTells() {
        String colleague = api.send("/employees", Map.of("name", "Max")).id();
        String rule = rule(
                Map.of("event", "DealAmountChanged"),
                "record.amount >= 9000 && record.stageId == 'qualification'",
                action("clients/{id}/tag", "= record.clientId", Map.of("tags", List.of("large"))),
                action("deals/{id}/assign-owner", "= record.id", Map.of("ownerId", colleague)),
                action("deals/{id}/move-to-stage", "= record.id", Map.of("stageId", "negotiation")),
                action("notifications", null, Map.of("recipientId", "= record.ownerId")));
        on(rule);
        String deal = deal("bronze", "1.00");
        api.send("/deals/" + deal + "/change-amount", Map.of("amount", money("9000.00")));

        firings(rule, "DONE", 1);

        JsonNode read = api.readWhen(
                "/deals/" + deal, now -> now.get("stageId").asString().equals("negotiation"));
        assertThat(read.get("ownerId").asString()).isEqualTo(colleague);
        assertThat(api.readWhen(
                                "/clients/" + read.get("clientId").asString(),
                                client -> client.get("tags").size() == 2)
                        .get("tags")
                        .toString())
                .contains("large");
        assertThat(only("/notifications?filter[aboutId]=" + deal).get("kind").asString())
                .isEqualTo("RULE_FIRED");
    }

    @Test
    void loopsAreFoundAndStopped() {
        String itself = rule(
                Map.of("event", "ClientRenamed"),
                "event.name.startsWith('Echo')",
                action("clients/{id}/rename", "= record.id", Map.of("name", "= event.name + '!'")));
        String ping = rule(
                Map.of("event", "ClientTagged"),
                "'ping' in event.tags",
                action("clients/{id}/untag", "= record.id", Map.of("tags", List.of("ping"))));
        String pong = rule(
                Map.of("event", "ClientUntagged"),
                "'ping' in event.tags",
                action("clients/{id}/tag", "= record.id", Map.of("tags", List.of("ping"))));
        on(itself);
        on(ping);
        on(pong);
        String client = client("quiet");
        api.send("/clients/" + client + "/rename", Map.of("name", "Echo"));
        api.send("/clients/" + client + "/tag", Map.of("tags", List.of("ping")));

        assertThat(firings(itself, "STOPPED", 1).at("/0/why").asString()).isEqualTo("LOOP");
        JsonNode stopped = firings(ping, "STOPPED", 1).get(0);
        assertThat(stopped.get("why").asString()).isEqualTo("LOOP");
        assertThat(stopped.get("chain").toString()).isEqualTo("[\"" + ping + "\",\"" + pong + "\"]");
        firings(itself, "DONE", 1);
        firings(ping, "DONE", 1);
        firings(pong, "DONE", 1);
        assertThat(api.readWhen(
                        "/clients/" + client,
                        read -> read.get("name").asString().equals("Echo!")))
                .isNotNull();
    }

    @Test
    void whatFailsIsTriedAgainParkedAndRetriedByHandWithoutDoingAnythingTwice() {
        String waiting = "team-" + Api.unique();
        String rule = rule(
                Map.of("event", "ClientArchived"),
                null,
                action("tasks", null, Map.of("title", "Look through the files")),
                action("tasks/{id}/complete", "task-" + waiting, null));
        on(rule);
        String client = client("files");
        api.send("/clients/" + client + "/archive", Map.of("reason", "a test"));

        JsonNode parked = firings(rule, "PARKED", 1).get(0);
        assertThat(parked.get("attempts").asInt()).isEqualTo(4);
        assertThat(parked.get("action").asInt()).isEqualTo(1);
        assertThat(parked.get("code").asString()).isEqualTo("NOT_FOUND");

        api.send("/tasks", Map.of("id", "task-" + waiting, "title", "waited for"));
        api.send("/firings/" + parked.get("id").asString() + "/retry", Map.of());

        firings(rule, "DONE", 1);
        api.readWhen(
                "/tasks/task-" + waiting, task -> task.get("status").asString().equals("DONE"));
        assertThat(api.read("/tasks?filter[title]=Look%20through%20the%20files").get("data"))
                .hasSize(1);
        assertThat(api.post("/firings/" + parked.get("id").asString() + "/retry", Map.of(), Map.of())
                        .code())
                .isEqualTo("FIRING_OVER");
    }

    @Test
    void aRuleFiresNoOftenerThanItMay() {
        Map<String, Object> answer = body(
                Map.of("event", "InteractionLogged"),
                "interaction.kind == 'EMAIL'",
                action("tasks", null, Map.of("title", "Answer")));
        answer.put("perHour", 2);
        String rule = api.send("/rules", answer).id();
        on(rule);
        String client = client("mails");
        for (int i = 0; i < 4; i++) {
            api.send(
                    "/interactions",
                    Map.of("clientId", client, "kind", "EMAIL", "direction", "INBOUND", "subject", "mail"));
        }
        String switchedOff =
                rule(Map.of("event", "InteractionLogged"), null, action("tasks", null, Map.of("title", "Never")));
        on(switchedOff);
        api.send("/rules/" + switchedOff + "/switch-off", Map.of());
        api.send("/interactions", Map.of("clientId", client, "kind", "NOTE", "subject", "the end"));

        firings(rule, "DONE", 2);
        assertThat(firings(rule, "STOPPED", 1).at("/0/why").asString()).isEqualTo("LIMIT");
        assertThat(api.read("/firings?filter[ruleId]=" + switchedOff).get("data"))
                .isEmpty();
    }

    @Test
    void aDryRunSaysWhatARuleWouldHaveDoneAndDoesNothing() {
        String rule = rule(
                Map.of("event", "DealLost"),
                "deal.amount > 500.0 && deal.status == 'LOST'",
                action("tasks", null, Map.of("title", "= 'Ask why, ' + deal.id", "dealId", "= deal.id")),
                action("deals/{id}/rename", "= deal.id", Map.of("title", "= string(deal.probability)")));
        List<String> lost = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            String deal = deal("dry", month == 3 ? "500.00" : "501.00");
            lost.add(deal);
            api.send(
                    "/deals/" + deal + "/lose",
                    Map.of(
                            "lossReasonId", "price",
                            "occurredAt", "2026-0" + (month + 1) + "-10T12:00:00Z",
                            "reason", "too dear"));
        }

        JsonNode found = api.post(
                        "/rules/" + rule + "/dry-run?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z",
                        Map.of(),
                        Map.of())
                .body();
        JsonNode all = api.post(
                        "/rules/" + rule + "/dry-run?from=2026-02-01T00:00:00Z&to=2026-08-01T00:00:00Z",
                        Map.of(),
                        Map.of())
                .body();

        assertThat(found.get("complete").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("fired").asInt()).isEqualTo(1);
        JsonNode firing = found.at("/firings/0");
        assertThat(firing.get("recordId").asString()).isEqualTo(lost.get(0));
        assertThat(firing.get("occurredAt").asString()).isEqualTo("2026-02-10T12:00:00Z");
        assertThat(firing.at("/commands/0/body/title").asString()).isEqualTo("Ask why, " + lost.get(0));
        assertThat(all.get("asked").asInt()).isEqualTo(3);
        assertThat(all.get("fired").asInt()).isEqualTo(2);
        assertThat(api.read("/firings?filter[ruleId]=" + rule).get("data")).isEmpty();
        assertThat(api.read("/tasks?filter[dealId]=" + lost.get(0)).get("data")).isEmpty();
    }
}
