package dev.kartoteka.standalone.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quarter of selling. North has a team of hunters; Anna sells as a hunter until the middle of February, then in South; Boris
 * is a hunter, Cleo works in North itself.
 */
final class QuarterStory {

    final String run = Api.unique();
    final String north = "team-" + run + "-north";
    final String hunters = "team-" + run + "-hunters";
    final String south = "team-" + run + "-south";
    final String anna = "employee-" + run + "-anna";
    final String boris = "employee-" + run + "-boris";
    final String cleo = "employee-" + run + "-cleo";

    private final Api api;

    QuarterStory(Api api) {
        this.api = api;
    }

    void tell() {
        send("/teams", "2026-01-01", "id", north, "name", "North");
        send("/teams", "2026-01-01", "id", hunters, "name", "Hunters", "parentId", north);
        send("/teams", "2026-01-01", "id", south, "name", "South");
        send("/employees", "2026-01-01", "id", anna, "name", "Anna", "teamId", hunters);
        send("/employees", "2026-01-01", "id", boris, "name", "Boris", "teamId", hunters);
        send("/employees", "2026-01-01", "id", cleo, "name", "Cleo", "teamId", north);
        send("/employees/" + anna + "/join-team", "2026-02-15", "teamId", south);
        won("d1", anna, "1000.00", "EUR", "2026-01-20");
        won("d2", boris, "2000.00", "EUR", "2026-02-03");
        won("d3", anna, "500.00", "USD", "2026-02-10");
        won("d4", cleo, "800.00", "EUR", "2026-03-05");
        send("/deals/" + deal("d4") + "/reopen", "2026-03-10", "stageId", "proposal");
        won("d5", anna, "300.00", "EUR", "2026-03-20");
        send("/deals/" + deal("d5") + "/assign-owner", "2026-03-25", "ownerId", boris);
        deal("open", boris, "1200.00", "EUR", "2026-01-15");
        send("/deals/" + deal("open") + "/change-expected-close-date", "2026-01-16", "date", "2026-03-30");
        send("/deals/" + deal("open") + "/override-probability", "2026-01-17", "probability", 0.25);

        goal("north", "WON_AMOUNT", "2026-Q1", "10000.00", "teamId", north);
        goal("hunters", "WON_AMOUNT", "2026-Q1", "6000.00", "teamId", hunters, "parentId", goal("north"));
        goal("cleo", "WON_AMOUNT", "2026-Q1", "3000.00", "ownerId", cleo, "parentId", goal("north"));
        goal("anna", "WON_AMOUNT", "2026-Q1", "1000.00", "ownerId", anna);
        for (String month : List.of("2026-01", "2026-02", "2026-03")) {
            goal(month, "WON_AMOUNT", month, "2000.00", "teamId", hunters, "parentId", goal("hunters"));
        }
        send("/goals/" + goal("cleo") + "/revise", "2026-03-31", "target", money("4000.00"));
        api.awaitWholeHistory();
    }

    void goal(String name, String metric, String period, String amount, Object... more) {
        Map<String, Object> body = body("2026-01-01", more);
        body.put("id", goal(name));
        body.put("metric", metric);
        body.put("period", period);
        body.put("target", money(amount));
        api.send("/goals", body);
    }

    void won(String name, String owner, String amount, String currency, String on) {
        deal(name, owner, amount, currency, "2026-01-10");
        send("/deals/" + deal(name) + "/win", on);
    }

    void deal(String name, String owner, String amount, String currency, String on) {
        send(
                "/deals",
                on,
                "id",
                deal(name),
                "title",
                "Deal",
                "ownerId",
                owner,
                "amount",
                Map.of("amount", amount, "currency", currency));
    }

    static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    String goal(String name) {
        return "goal-" + run + "-" + name;
    }

    String deal(String name) {
        return "deal-" + run + "-" + name;
    }

    void send(String path, String on, Object... fields) {
        api.send(path, body(on, fields));
    }

    static Map<String, Object> body(String on, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        body.put("occurredAt", on + "T00:00:00Z");
        return body;
    }
}
