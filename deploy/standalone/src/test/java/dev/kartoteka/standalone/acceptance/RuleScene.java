package dev.kartoteka.standalone.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Rules and those about whom they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // before the first test
abstract class RuleScene {

    Api api;
    String owner;

    @BeforeAll
    void employ() {
        owner = api.send("/employees", Map.of("name", "Olga")).id();
    }

    JsonNode history(String recordId) {
        api.awaitWholeHistory();
        return api.read("/audit/events?subject=" + recordId).get("data");
    }

    JsonNode only(String list) {
        return api.readWhen(list, page -> page.get("data").size() == 1).at("/data/0");
    }

    /** So many firings of a status, as soon as there are. */
    JsonNode firings(String rule, String status, int count) {
        return api.readWhen(
                        "/firings?filter[ruleId]=" + rule + "&filter[status]=" + status,
                        page -> page.get("data").size() == count)
                .get("data");
    }

    String rule(Map<String, ?> trigger, @Nullable String condition, Map<?, ?>... actions) {
        return api.send("/rules", body(trigger, condition, actions)).id();
    }

    Map<String, Object> body(Map<String, ?> trigger, @Nullable String condition, Map<?, ?>... actions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "A rule");
        body.put("ownerId", owner);
        body.put("trigger", trigger);
        body.put("condition", condition);
        body.put("actions", List.of(actions));
        return body;
    }

    void on(String rule) {
        api.send("/rules/" + rule + "/switch-on", Map.of());
    }

    static Map<String, Object> action(String command, @Nullable String recordId, @Nullable Map<String, ?> body) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("command", command);
        action.put("recordId", recordId);
        action.put("body", body);
        return action;
    }

    String client(String tag) {
        return api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Rule client", "tags", List.of(tag)))
                .id();
    }

    String deal(String tag, String amount) {
        return api.send(
                        "/deals",
                        Map.of(
                                "title",
                                "A deal",
                                "clientId",
                                client(tag),
                                "amount",
                                money(amount),
                                "ownerId",
                                owner,
                                "occurredAt",
                                "2026-01-01T00:00:00Z"))
                .id();
    }

    /** A field of each one of a list, and of nothing within. */
    static List<String> each(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).toList();
    }

    static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
