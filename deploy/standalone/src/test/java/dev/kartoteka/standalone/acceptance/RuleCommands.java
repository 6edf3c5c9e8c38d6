package dev.kartoteka.standalone.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;

/** The part of the story of {@link EveryCommand} about rules: one fires, fails, and is tried again. */
final class RuleCommands {

    private final Api api;
    private final String run;
    private final Set<String> sent;
    private final List<Api.Done> done;

    RuleCommands(Api api, String run, Set<String> sent, List<Api.Done> done) {
        this.api = api;
        this.run = run;
        this.sent = sent;
        this.done = done;
    }

    void tell() {
        String rule = "rule-" + run;
        String owner = api.send("/employees", Map.of("name", "Owner of rules")).id();
        Map<String, Object> wording = Map.of(
                "trigger", Map.of("event", "TeamCreated"),
                "condition", "record.name == 'Of the rule " + run + "'",
                "actions", List.of(Map.of("command", "tasks/{id}/complete", "recordId", "task-none-" + run)));
        send(
                "rules",
                "",
                Map.of(
                        "id",
                        rule,
                        "name",
                        "A rule",
                        "ownerId",
                        owner,
                        "trigger",
                        Map.of("event", "DealWon"),
                        "actions",
                        List.of(Map.of("command", "tasks", "body", Map.of("title", "made")))));
        send("rules", rule + "/revise", wording);
        send("rules", rule + "/switch-on", Map.of());
        api.send("/teams", Map.of("name", "Of the rule " + run));
        String firing = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.read("/firings?filter[ruleId]=" + rule + "&filter[status]=FAILED")
                                .get("data"),
                        found -> !found.isEmpty())
                .at("/0/id")
                .asString();
        send("firings", firing + "/retry", Map.of());
        send("rules", rule + "/switch-off", Map.of());
    }

    private void send(String collection, String rest, Map<String, ?> body) {
        String verb = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "";
        sent.add(verb.isEmpty() ? collection : collection + "/{id}/" + verb);
        done.add(api.send("/" + collection + (rest.isEmpty() ? "" : "/" + rest), body));
    }
}
