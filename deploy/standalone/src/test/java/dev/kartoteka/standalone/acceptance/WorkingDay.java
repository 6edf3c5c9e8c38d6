package dev.kartoteka.standalone.acceptance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tenth of March 2026 of a team. Anna works in New York, where that day is from four o'clock UTC until four o'clock of the
 * next; Boris works by the company's days, which are UTC's, and takes over some of what was Anna's two days later.
 */
final class WorkingDay {

    final String run = Api.unique();
    final String team = "team-" + run;
    final String anna = "employee-" + run + "-anna";
    final String boris = "employee-" + run + "-boris";
    final String cleo = "employee-" + run + "-cleo";
    final String client = "client-" + run;

    private final Api api;
    private final Papers papers;

    WorkingDay(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    void tell() {
        staff();
        deals();
        contacts();
        work();
        papers();
        goal("anna-won", "WON_AMOUNT", "EUR", "1000.00", "ownerId", anna);
        goal("anna-met", "MEETINGS_HELD", "", "4", "ownerId", anna);
        goal("team-met", "MEETINGS_HELD", "", "4", "teamId", team);
        goal("team-talked", "INTERACTIONS", "", "8", "teamId", team);
        goal("anna-invoiced", "INVOICED", "EUR", "200.00", "ownerId", anna);
        goal("anna-paid", "PAID", "EUR", "200.00", "ownerId", anna);
        api.awaitWholeHistory();
    }

    private void staff() {
        send("/teams", "2026-01-01T00:00:00Z", "id", team, "name", "Team");
        for (String employee : List.of(anna, boris)) {
            send("/employees", "2026-01-01T00:00:00Z", "id", employee, "name", "E", "teamId", team);
        }
        send("/employees", "2026-01-01T00:00:00Z", "id", cleo, "name", "Cleo");
        send("/employees/" + anna + "/set-zone", "2026-01-01T00:00:00Z", "zone", "America/New_York");
        client(client, "2026-01-02T00:00:00Z");
        client(client + "-noon", "2026-03-10T12:00:00Z");
        client(client + "-night", "2026-03-11T03:30:00Z");
        client(client + "-next", "2026-03-11T04:00:00Z");
    }

    private void deals() {
        deal("opened", "100.00", "2026-03-10T12:00:00Z");
        deal("moved", "200.00", "2026-03-01T00:00:00Z");
        deal("won", "300.00", "2026-03-01T00:00:00Z");
        deal("lost", "400.00", "2026-03-01T00:00:00Z");
        send("/deals/" + deal("moved") + "/move-to-stage", "2026-03-10T13:00:00Z", "stageId", "proposal");
        send("/deals/" + deal("moved") + "/move-to-stage", "2026-03-10T14:00:00Z", "stageId", "needs");
        send("/deals/" + deal("won") + "/win", "2026-03-11T03:00:00Z");
        send("/deals/" + deal("lost") + "/lose", "2026-03-10T15:00:00Z", "lossReasonId", "price");
        for (String deal : List.of("opened", "moved")) {
            send("/deals/" + deal(deal) + "/assign-owner", "2026-03-12T00:00:00Z", "ownerId", boris);
        }
    }

    /** Who logs an interaction is who had it. */
    private void contacts() {
        Api hers = api.as(anna, Instant.parse("2026-01-02T00:00:00Z"), "REP");
        Api his = api.as(boris, Instant.parse("2026-01-02T00:00:00Z"), "MANAGER");
        log(hers, "CALL", "2026-03-10T13:00:00Z", "durationSeconds", 540);
        log(hers, "CALL", "2026-03-11T03:00:00Z", "durationSeconds", 60);
        log(hers, "EMAIL", "2026-03-10T14:00:00Z");
        log(hers, "NOTE", "2026-03-10T15:00:00Z");
        String wrong = log(hers, "CALL", "2026-03-10T16:00:00Z");
        hers.send(
                "/interactions/" + wrong + "/retract",
                Map.of("reason", "Nobody answered", "occurredAt", "2026-03-12T00:00:00Z"));
        log(his, "CALL", "2026-03-10T03:00:00Z");
        send(
                "/meetings",
                "2026-03-02T00:00:00Z",
                "id",
                "meeting-" + run,
                "subject",
                "What to sell",
                "startsAt",
                "2026-03-10T16:00:00Z",
                "endsAt",
                "2026-03-10T17:00:00Z",
                "employeeIds",
                List.of(anna, boris));
        send("/meetings/meeting-" + run + "/hold", "2026-03-10T17:00:00Z");
    }

    private void work() {
        task("done", "2026-03-20T00:00:00Z");
        send("/tasks/task-" + run + "-done/complete", "2026-03-10T18:00:00Z");
        task("late", "2026-03-10T09:00:00Z");
        send("/tasks/task-" + run + "-late/complete", "2026-03-12T00:00:00Z");
        promise("kept", "2026-03-10T12:00:00Z", "2026-03-20");
        send("/promises/promise-" + run + "-kept/keep", "2026-03-11T02:00:00Z");
        promise("broken", "2026-03-01T00:00:00Z", "2026-03-05");
        send("/promises/promise-" + run + "-broken/break", "2026-03-15T00:00:00Z", "reason", "Forgotten");
    }

    private void papers() {
        Api.Done invoice = papers.invoice(client, "100.00", "issuedOn", "2026-03-10");
        Api.Done voided = papers.invoice(client, "7.00", "issuedOn", "2026-03-10");
        papers.credit(papers.invoice(client, "50.00", "issuedOn", "2026-03-09"), "20.00");
        api.send("/invoices/" + voided.id() + "/void", Map.of("reason", "Mistaken"));
        Map<String, Object> payment =
                new LinkedHashMap<>(Map.of("invoiceId", invoice.id(), "amount", Papers.euros("60.00")));
        payment.put("receivedOn", "2026-03-10");
        Api.Done paid = api.send("/payments", payment);
        api.awaitVisible(
                "payments",
                api.send(
                        "/payments/" + paid.id() + "/refund",
                        Map.of("amount", Papers.euros("10.00"), "reason", "Too much")));
    }

    private void goal(String name, String metric, String currency, String amount, String field, String holder) {
        Map<String, String> target =
                currency.isEmpty() ? Map.of("amount", amount) : Map.of("amount", amount, "currency", currency);
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("id", goal(name));
        goal.put("metric", metric);
        goal.put("period", "2026-03");
        goal.put("target", target);
        goal.put(field, holder);
        goal.put("occurredAt", "2026-02-01T00:00:00Z");
        api.awaitVisible("goals", api.send("/goals", goal));
    }

    private String log(Api who, String kind, String at, Object... more) {
        Map<String, Object> body = body(at, more);
        body.put("clientId", client);
        body.put("kind", kind);
        body.put("subject", "Bicycles");
        if (!kind.equals("NOTE")) {
            body.put("direction", "OUTBOUND");
        }
        Api.Done done = who.send("/interactions", body);
        api.awaitVisible("interactions", done);
        return done.id();
    }

    private void task(String name, String dueAt) {
        send(
                "/tasks",
                "2026-03-01T00:00:00Z",
                "id",
                "task-" + run + "-" + name,
                "title",
                "Call back",
                "assigneeId",
                anna,
                "dueAt",
                dueAt);
    }

    private void promise(String name, String at, String dueOn) {
        send(
                "/promises",
                at,
                "id",
                "promise-" + run + "-" + name,
                "clientId",
                client,
                "text",
                "A price",
                "madeBy",
                anna,
                "dueOn",
                dueOn);
    }

    private void client(String id, String at) {
        send("/clients", at, "id", id, "kind", "ORGANISATION", "name", "A buyer", "ownerId", anna);
    }

    private void deal(String name, String amount, String at) {
        send("/deals", at, "id", deal(name), "title", "Deal", "ownerId", anna, "amount", Papers.euros(amount));
    }

    String deal(String name) {
        return "deal-" + run + "-" + name;
    }

    String goal(String name) {
        return "goal-" + run + "-" + name;
    }

    /** Sends it, and waits until it can be read. */
    private void send(String path, String at, Object... fields) {
        api.awaitVisible(path.split("/", 3)[1], api.send(path, body(at, fields)));
    }

    private static Map<String, Object> body(String at, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        body.put("occurredAt", at);
        return body;
    }
}
