package dev.kartoteka.standalone.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the story of {@link EveryCommand} about what is to be reached. */
final class PerformanceCommands {

    private final Api api;
    private final String run;
    private final Set<String> sent;
    private final List<Api.Done> done;

    PerformanceCommands(Api api, String run, Set<String> sent, List<Api.Done> done) {
        this.api = api;
        this.run = run;
        this.sent = sent;
        this.done = done;
    }

    void tell() {
        Map<String, String> target = Map.of("amount", "12");
        create("goals", "goal-", Map.of("metric", "WON_COUNT", "period", "2026-Q1", "target", target));
        change("goals", "goal-", "revise", Map.of("target", Map.of("amount", "15")));
        List<Map<String, ?>> parts = List.of(Map.of("teamId", "team-" + run, "weight", 2));
        change("goals", "goal-", "split", Map.of("parts", parts));
        change("goals", "goal-", "retire", Map.of());
        List<Map<String, ?>> tiers = List.of(Map.of("above", "0", "percent", 5));
        create(
                "commission-plans",
                "commissionplan-",
                Map.of("name", "All", "metric", "PAID", "currency", "EUR", "tiers", tiers, "validFrom", "2026-01-01"));
        change(
                "commission-plans",
                "commissionplan-",
                "revise",
                Map.of("tiers", List.of(Map.of("above", "0", "percent", 6))));
        change("commission-plans", "commissionplan-", "retire", Map.of());
    }

    private void create(String collection, String prefix, Map<String, ?> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("id", prefix + run);
        sent.add(collection);
        done.add(api.send("/" + collection, whole));
    }

    private void change(String collection, String prefix, String verb, Map<String, ?> body) {
        sent.add(collection + "/{id}/" + verb);
        done.add(api.send("/" + collection + "/" + prefix + run + "/" + verb, body));
    }
}
