package dev.kartoteka.standalone.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** One story that uses every command there is. */
final class EveryCommand {

    final String client;
    private final String run;
    private final Api api;
    private final Set<String> sent = new LinkedHashSet<>();
    private final List<Api.Done> done = new ArrayList<>();

    EveryCommand(Api api, String run) {
        this.api = api;
        this.run = run;
        this.client = id("client");
    }

    /** Path templates of the commands that were sent. */
    Set<String> sent() {
        return sent;
    }

    /** What each command did. */
    List<Api.Done> tell() {
        staff();
        pipelines();
        clients();
        contacts();
        deals();
        interactions();
        documents();
        new QuoteCommands(this, api, run).tell();
        money();
        OrderCommands.tell(this, run);
        new LeadCommands(api, run).tell(sent, done);
        PlannerCommands.tell(this);
        change("contact", "unlink", Map.of("clientId", client));
        change("client", "archive", Map.of("reason", "gone"));
        change("client", "restore", Map.of());
        change("product", "retire", Map.of());
        change("employee", "leave", Map.of());
        apiKeys();
        new PerformanceCommands(api, run, sent, done).tell();
        new AutomationCommands(api, run, sent, done).tell();
        new RuleCommands(api, run, sent, done).tell();
        blocklist();
        new ArrivalCommands(api, run, sent, done).tell();
        persons();
        return done;
    }

    private void staff() {
        create("team", Map.of("name", "North"));
        create("employee", Map.of("name", "Anna", "email", "anna@example.com"));
        change("employee", "join-team", Map.of("teamId", id("team")));
        change("employee", "grant-role", Map.of("role", "REP", "reason", "sells"));
        change("employee", "revoke-role", Map.of("role", "REP", "reason", "sells no more"));
        create("product", Map.of("code", "SR-" + run, "name", "Roof", "price", money("10.00")));
        change("product", "reprice", Map.of("price", money("11.00")));
    }

    private void pipelines() {
        create(
                "pipeline",
                Map.of(
                        "name",
                        "Sales",
                        "stages",
                        List.of(stage("s1", "One"), stage("s2", "Two")),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Price"))));
        change("pipeline", "rename", Map.of("name", "Direct sales"));
        change("pipeline", "add-stage", Map.of("stageId", "s3", "name", "Three", "probability", 0.9));
        change("pipeline", "rename-stage", Map.of("stageId", "s3", "name", "Last"));
        change("pipeline", "reorder-stages", Map.of("stageIds", List.of("s3", "s1", "s2")));
        change("pipeline", "retire-stage", Map.of("stageId", "s3"));
        change(
                "pipeline",
                "set-playbook",
                Map.of("stageId", "s2", "items", List.of(Map.of("id", "budget", "text", "Ask for the budget"))));
        change("pipeline", "add-loss-reason", Map.of("lossReasonId", "time", "name", "Time"));
    }

    private void clients() {
        create("client", Map.of("kind", "ORGANISATION", "name", "Acme", "email", "info@example.com"));
        change("client", "rename", Map.of("name", "Acme Ltd"));
        change("client", "change-contact-details", Map.of("email", "sales@example.com"));
        change("client", "set-language", Map.of("language", "lv"));
        change("client", "assign-owner", Map.of("ownerId", id("employee")));
        change("client", "tag", Map.of("tags", List.of("vip")));
        change("client", "untag", Map.of("tags", List.of("vip")));
    }

    private void contacts() {
        create("contact", Map.of("name", "Boris"));
        change("contact", "change-details", Map.of("email", "boris@example.com"));
        change("contact", "set-birthday", Map.of("birthday", "1988-02-29"));
        change("contact", "link", Map.of("clientId", client, "role", "CEO"));
    }

    private void deals() {
        create("deal", Map.of("title", "Roof", "pipelineId", id("pipeline"), "stageId", "s1"));
        change("deal", "rename", Map.of("title", "Big roof"));
        change("deal", "change-amount", Map.of("amount", money("100.00")));
        change("deal", "change-expected-close-date", Map.of("date", "2030-01-01"));
        change("deal", "override-probability", Map.of("probability", 0.5));
        change("deal", "assign-owner", Map.of("ownerId", id("employee")));
        change(
                "deal",
                "share",
                Map.of("shares", List.of(Map.of("employeeId", id("employee"), "percent", 100)), "reason", "Alone"));
        change("deal", "link-client", Map.of("clientId", client));
        change("deal", "move-to-stage", Map.of("stageId", "s2"));
        change("deal", "check-item", Map.of("itemId", "budget"));
        change("deal", "uncheck-item", Map.of("itemId", "budget"));
        change("deal", "lose", Map.of("lossReasonId", "price", "note", "too dear", "reason", "they said so"));
        change("deal", "reopen", Map.of("stageId", "s1"));
        change("deal", "win", Map.of());
    }

    private void interactions() {
        create(
                "interaction",
                Map.of(
                        "clientId",
                        client,
                        "kind",
                        "CALL",
                        "direction",
                        "INBOUND",
                        "subject",
                        "Hello",
                        "body",
                        "There"));
        change("interaction", "correct", Map.of("body", "There!"));
        change("interaction", "retract", Map.of("reason", "wrong client"));
    }

    private void documents() {
        DocumentCommands.tell(run, (path, body) -> {
            sent.add(path.substring(1)
                    .replaceFirst("-" + run, "")
                    .replaceFirst("/(template|document|message)/", "/{id}/"));
            done.add(api.send(path, body));
        });
        Map<String, String> told = Map.of("clientId", client, "name", "a.txt", "id", "file-" + run);
        done.add(new FileUploads(api)
                .upload(told, "text/plain", run.getBytes(StandardCharsets.US_ASCII))
                .done());
        change("file", "remove", Map.of("reason", "the wrong one"));
    }

    private void money() {
        create("invoice", Map.of("clientId", client, "lines", List.of(Papers.line("1", "10.00"))));
        create("payment", Map.of("clientId", client, "amount", money("4.00")));
        change("payment", "allocate", Map.of("invoiceId", id("invoice")));
        change("payment", "refund", Map.of("amount", money("1.00"), "reason", "too much"));
        done.add(api.send("/payments", Map.of("id", id("payment-2"), "clientId", client, "amount", money("4.00"))));
        done.add(api.send("/payments/" + id("payment-2") + "/reverse", Map.of("reason", "a mistake")));
        sent.add("payments/{id}/reverse");
        change("payment", "refund", Map.of("amount", money("3.00"), "reason", "all of it"));
        change("invoice", "void", Map.of("reason", "a test"));
    }

    private void apiKeys() {
        Map<String, Object> wanted = Map.of("name", "Web site", "scopes", List.of("clients:write"));
        String id = api.post("/api-keys", wanted, Map.of()).body().get("id").asString();
        sent.add("api-keys/{id}/revoke");
        done.add(api.send("/api-keys/" + id + "/revoke", Map.of()));
    }

    private void blocklist() {
        sent.add("busy-rules/{id}/set");
        done.add(api.send("/busy-rules/busyrule-clients/set", Map.of("mode", "WARN", "hours", 25)));
        done.add(api.send("/busy-rules/busyrule-clients/set", Map.of("mode", "WARN", "hours", 24)));
        sent.add("blocklist");
        Map<String, String> wanted =
                Map.of("kind", "EMAIL", "value", "unwanted-" + run + "@example.com", "reason", "never paid");
        Api.Done blocked = api.send("/blocklist", wanted);
        done.add(blocked);
        sent.add("blocklist/{id}/lift");
        done.add(api.send("/blocklist/" + blocked.id() + "/lift", Map.of("reason", "has paid")));
    }

    private void persons() {
        person("give-consent", Map.of("purpose", "NEWS"));
        person("withdraw-consent", Map.of("purpose", "NEWS"));
        person("hold", Map.of("reason", "a lawsuit"));
        person("release-hold", Map.of("reason", "it is over"));
        person("erase", Map.of("reason", "asked for"));
        // its last event comes by itself: whoever counts events wants the story to be over
        api.readWhen(
                "/subjects/subject-" + id("employee"),
                subject -> !subject.path("erasureCompletedAt").asString("").isEmpty());
    }

    /** Waits until a list shows what policies do. */
    void await(String path, Predicate<JsonNode> wanted) {
        api.readWhen(path, wanted);
    }

    /** One of those that policies gave about a record, once both are there. */
    void readNotification(String aboutId) {
        JsonNode given = api.readWhen(
                "/notifications?filter[aboutId][eq]=" + aboutId,
                page -> page.get("data").size() == 2);
        sent.add("notifications/{id}/read");
        done.add(api.send("/notifications/" + given.at("/data/0/id").asString() + "/read", Map.of()));
    }

    private void person(String verb, Map<String, ?> body) {
        sent.add("subjects/{id}/" + verb);
        done.add(api.send("/subjects/" + id("employee") + "/" + verb, body));
    }

    void sent(String template) {
        sent.add(template);
    }

    /** Sends a command by its template, as anybody. */
    Api.Done done(String template, Api as, String id, Map<String, ?> body) {
        sent.add(template);
        Api.Done one = as.send("/" + template.replace("{id}", id), body);
        done.add(one);
        return one;
    }

    void create(String type, Map<String, ?> body) {
        createAs(type, id(type), body);
    }

    void createAs(String type, String id, Map<String, ?> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("id", id);
        sent.add(type + "s");
        done.add(api.send("/" + type + "s", whole));
    }

    void change(String type, String verb, Map<String, ?> body) {
        changeOf(type, id(type), verb, body);
    }

    void changeOf(String type, String id, String verb, Map<String, ?> body) {
        sent.add(type + "s/{id}/" + verb);
        done.add(api.send("/" + type + "s/" + id + "/" + verb, body));
    }

    String id(String type) {
        return type + "-" + run;
    }

    private static Map<String, Object> stage(String id, String name) {
        return Map.of("id", id, "name", name, "probability", 0.5);
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
