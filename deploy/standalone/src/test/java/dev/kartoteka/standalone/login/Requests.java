package dev.kartoteka.standalone.login;

import static java.util.Map.entry;

import dev.kartoteka.standalone.login.Caller.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request for each endpoint that would be taken, if one may send it. Commands that change say that they expect a version that
 * there never was: who may send them is told so by 412, and nothing changes, whatever order the tests have.
 */
final class Requests {

    private static final Set<String> OF_RECORDS = Set.of(
            "clients",
            "contacts",
            "deals",
            "interactions",
            "leads",
            "quotes",
            "tasks",
            "goals",
            "contracts",
            "documents",
            "files",
            "messages",
            "orders",
            "invoices",
            "payments");
    private static final String NEVER = "\"999999\"";

    private final Map<String, String> ids = Map.ofEntries(
            entry("teams", "team-hunters"),
            entry("employees", "employee-bob"),
            entry("products", Company.PRODUCT),
            entry("price-lists", QuotesOfCompany.PRICE_LIST),
            entry("tax-rates", QuotesOfCompany.TAX_RATE),
            entry("discount-limits", QuotesOfCompany.DISCOUNT_LIMIT),
            entry("approval-rules", QuotesOfCompany.APPROVAL_RULE),
            entry("approvals", QuotesOfCompany.APPROVAL),
            entry("pipelines", Company.PIPELINE),
            entry("blocklist", "blockedentry-none"),
            entry("notifications", "notification-none"),
            entry("commission-plans", GoalsOfCompany.PLAN),
            entry("contact-rules", Company.CONTACT_RULE),
            entry("invoice-series", Company.INVOICE_SERIES),
            entry("pools", "pool-default"),
            entry("reminders", "reminder-none"),
            entry("digests", "digest-none"),
            entry("promises", "promise-none"),
            entry("meetings", "meeting-none"),
            entry("substitutions", "substitution-none"),
            entry("arrivals", "arrival-none"),
            entry("imports", "import-none"));

    private final String apiKeyId;

    /** @param apiKeyId of some key */
    Requests(String apiKeyId) {
        this.apiKeyId = apiKeyId;
    }

    /** Whether the answer depends on whose record it is. */
    static boolean isOfRecord(String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(':') + 2);
        return (path.contains("{id}") && OF_RECORDS.contains(path.split("/", -1)[0]))
                || (path.equals("deals") && endpoint.startsWith("POST"))
                || (Set.of(
                                        "interactions",
                                        "contracts",
                                        "orders",
                                        "quotes",
                                        "documents",
                                        "files",
                                        "messages",
                                        "invoices",
                                        "payments")
                                .contains(path)
                        && endpoint.startsWith("POST"));
    }

    static boolean changes(String endpoint) {
        return endpoint.startsWith("POST") && endpoint.contains("{id}");
    }

    Reply send(Caller caller, String endpoint, String owner) {
        String path = endpoint.substring(endpoint.indexOf(':') + 1);
        String collection = path.split("/", -1)[1];
        String whole = "/api/v1"
                + path.replace("{id}", id(collection, owner))
                        .replace("{clientId}", "client-none")
                        .replace("{name}", "none")
                        .replace("{token}", "none");
        if (endpoint.startsWith("GET")) {
            return caller.get(whole + needed(path));
        }
        if (path.equals("/imports")) {
            return caller.upload(whole, "no-such-mapping", "a,b\n1,2\n");
        }
        if (path.startsWith("/files") && !path.endsWith("/remove")) {
            return caller.postFile(
                    whole + (path.equals("/files") ? "?name=made.txt&clientId=client-of-" + owner : ""),
                    "made",
                    "If-Match",
                    changes(endpoint) ? NEVER : "*");
        }
        Object body = body(path.substring(1), owner);
        return changes(endpoint) ? caller.post(whole, body, "If-Match", NEVER) : caller.post(whole, body);
    }

    /** Parameters without which a read is refused. */
    private static String needed(String path) {
        return switch (path) {
            case "/reports/no-contact" -> "?days=1";
            case "/reports/not-sent" -> "?kind=EMAIL&since=2020-01-01T00:00:00Z";
            case "/employees/{id}/calendar", "/employees/{id}/visit-plan" ->
                "?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z";
            default -> path.endsWith("waterfall") ? "?from=2020-01-01T00:00:00Z" : "";
        };
    }

    private String id(String collection, String owner) {
        if (collection.equals("busy-rules")) {
            return "busyrule-clients";
        }
        if (collection.equals("score-rules")) {
            return "scorerule-leads";
        }
        if (OF_RECORDS.contains(collection)) {
            return collection.substring(0, collection.length() - 1) + "-of-" + owner;
        }
        return collection.equals("api-keys") ? apiKeyId : ids.getOrDefault(collection, CompanyDocuments.id(collection));
    }

    private Object body(String path, String owner) {
        String client = "client-of-" + owner;
        return switch (path) {
            case "auth/token", "auth/refresh", "auth/logout", "auth/password", "auth/users" -> Map.of();
            case "batches" -> Map.of("commands", List.of());
            case "api-keys" -> Map.of("name", "made", "scopes", List.of("teams:read"));
            case "clients" -> Map.of("kind", "INDIVIDUAL", "name", "made");
            case "clients/{id}/rename", "pipelines/{id}/rename" -> Map.of("name", "other");
            case "clients/{id}/change-contact-details", "contacts/{id}/change-details" ->
                Map.of("email", "other@example.com");
            case "clients/{id}/assign-owner", "deals/{id}/assign-owner", "leads/{id}/assign-owner" ->
                Map.of("ownerId", "employee-ann");
            case "clients/{id}/set-language" -> Map.of("language", "lv");
            case "clients/{id}/tag", "clients/{id}/untag" -> Map.of("tags", List.of("vip"));
            case "clients/{id}/archive",
                    "clients/{id}/return-to-pool",
                    "leads/{id}/return-to-pool",
                    "leads/{id}/disqualify",
                    "interactions/{id}/retract",
                    "quotes/{id}/decline",
                    "approvals/{id}/reject",
                    "invoices/{id}/void",
                    "payments/{id}/reverse",
                    "files/{id}/remove",
                    "subjects/{id}/erase",
                    "subjects/{id}/hold",
                    "subjects/{id}/release-hold",
                    "contracts/{id}/terminate",
                    "orders/{id}/cancel" -> Map.of("reason", "a test");
            case "blocklist" ->
                Map.of("kind", "EMAIL", "value", "made-" + System.nanoTime() + "@example.com", "reason", "a test");
            case "digests/{id}/set" -> Map.of("hour", 8);
            case "busy-rules/{id}/set" -> Map.of("mode", "WARN");
            case "score-rules/{id}/set" -> Map.of("email", 5);
            case "blocklist/{id}/lift" -> Map.of("reason", "a test");
            case "subjects/{id}/give-consent", "subjects/{id}/withdraw-consent" -> Map.of("purpose", "NEWS");
            case "leads/{id}/log-contact" -> Map.of("kind", "NOTE");
            case "contacts", "leads", "teams", "employees" -> Map.of("name", "made");
            case "contacts/{id}/link" -> Map.of("clientId", client, "role", "CFO");
            case "contacts/{id}/unlink", "deals/{id}/link-client" -> Map.of("clientId", client);
            case "contacts/{id}/set-birthday" -> Map.of("birthday", "1988-02-29");
            case "deals" -> Map.of("title", "made", "clientId", client);
            case "deals/{id}/rename" -> Map.of("title", "other");
            case "deals/{id}/change-amount" -> Map.of("amount", Company.money("7.00"));
            case "deals/{id}/change-expected-close-date" -> Map.of("date", "2030-01-01");
            case "deals/{id}/override-probability" -> Map.of("probability", 0.5);
            case "deals/{id}/move-to-stage", "deals/{id}/reopen" -> Map.of("stageId", "negotiation");
            case "deals/{id}/lose" -> Map.of("lossReasonId", "price", "reason", "a test");
            case "contracts" -> Map.of("clientId", client, "title", "made");
            case "contracts/{id}/change-terms" -> Map.of("title", "other");
            case "contracts/{id}/sign" -> Map.of("signedOn", "2026-01-01");
            case "contracts/{id}/renew" -> Map.of("until", "2040-01-01");
            case "orders" -> Map.of("clientId", client, "lines", Company.LINES);
            case "orders/{id}/change-lines" -> Map.of("lines", Company.LINES);
            case "orders/{id}/return-goods" ->
                Map.of("lines", List.of(Map.of("number", 1, "quantity", 1)), "reason", "a test");
            case "interactions" ->
                Map.of("clientId", client, "kind", "CALL", "direction", "INBOUND", "subject", "made");
            case "invoices" -> Money.invoice(client);
            case "payments" -> Map.of("clientId", client, "amount", Company.money("1.00"));
            case "payments/{id}/allocate" -> Map.of("invoiceId", "invoice-of-" + owner);
            case "payments/{id}/refund" -> Map.of("amount", Company.money("1.00"), "reason", "a test");
            case "interactions/{id}/correct" -> Map.of("body", "other");
            case "employees/{id}/grant-role", "employees/{id}/revoke-role" ->
                Map.of("role", "ANALYST", "reason", "a test");
            case "employees/{id}/join-team" -> Map.of("teamId", "team-south");
            case "pipelines" ->
                Map.of(
                        "name", "made",
                        "stages", List.of(Map.of("id", "s1", "name", "One", "probability", 0.5)),
                        "lossReasons", List.of());
            case "pipelines/{id}/add-stage" -> Map.of("stageId", "more", "name", "More", "probability", 0.5);
            case "pipelines/{id}/rename-stage" -> Map.of("stageId", "negotiation", "name", "Other");
            case "pipelines/{id}/reorder-stages" -> Map.of("stageIds", List.of("negotiation"));
            case "pipelines/{id}/set-playbook" -> Map.of("stageId", "negotiation");
            case "deals/{id}/check-item", "deals/{id}/uncheck-item" -> Map.of("itemId", "budget");
            case "pipelines/{id}/retire-stage" -> Map.of("stageId", "negotiation");
            case "pipelines/{id}/add-loss-reason" -> Map.of("lossReasonId", "time", "name", "Time");
            case "webhooks" -> Map.of("url", "https://192.0.9.1/hook", "eventTypes", List.of("TeamCreated"));
            case "rules" ->
                Map.of(
                        "name",
                        "made",
                        "trigger",
                        Map.of("event", "DealWon"),
                        "actions",
                        List.of(Map.of("command", "tasks", "body", Map.of("title", "made"))),
                        "ownerId",
                        "employee-bob");
            case "rules/{id}/revise" ->
                Map.of(
                        "trigger", Map.of("event", "DealWon"),
                        "actions", List.of(Map.of("command", "tasks", "body", Map.of("title", "made"))));
            case "webhooks/{id}/redeliver" -> Map.of("deliveryId", "msg-none");
            case "employees/{id}/hand-over" -> Map.of("toIds", List.of("employee-ann"));
            case "employees/{id}/set-zone" -> Map.of("zone", "Europe/Riga");
            case "reminders" -> Map.of("recipientId", "employee-ann", "dueAt", "2199-01-01T00:00:00Z");
            case "reminders/{id}/reschedule" -> Map.of("dueAt", "2199-01-01T00:00:00Z");
            case "promises" ->
                Map.of(
                        "clientId", "client-of-ann",
                        "text", "made",
                        "madeBy", "employee-none",
                        "dueOn", "2199-01-01");
            case "promises/{id}/change", "promises/{id}/break", "meetings/{id}/cancel" -> Map.of("reason", "a test");
            case "meetings" ->
                Map.of(
                        "subject", "made",
                        "startsAt", "2199-01-01T00:00:00Z",
                        "endsAt", "2199-01-01T01:00:00Z",
                        "employeeIds", List.of("employee-none"));
            case "meetings/{id}/cancel-occurrence" ->
                Map.of("occurrenceAt", "2026-12-31T10:00:00Z", "reason", "a test");
            case "meetings/{id}/reschedule" ->
                Map.of("startsAt", "2199-01-01T00:00:00Z", "endsAt", "2199-01-01T01:00:00Z");
            case "substitutions" ->
                Map.of(
                        "absentId", "employee-ann",
                        "substituteId", "employee-none",
                        "from", "2199-01-01",
                        "to", "2199-01-02");
            case "substitutions/{id}/end" -> Map.of("to", "2199-01-01");
            case "deals/{id}/share" ->
                Map.of("shares", List.of(Map.of("employeeId", "employee-bob", "percent", 100)), "reason", "a test");
            case "commission-plans" -> GoalsOfCompany.plan();
            case "commission-plans/{id}/revise" -> Map.of("tiers", List.of(Map.of("above", "0", "percent", 6)));
            case "goals" -> GoalsOfCompany.ofBob();
            case "goals/{id}/revise" -> Map.of("target", Map.of("amount", "9"));
            case "goals/{id}/split" ->
                Map.of("parts", List.of(Map.of("ownerId", "employee-bob"), Map.of("ownerId", "employee-ann")));
            case "contact-rules" -> Map.of("name", "made", "atLeast", 1, "perDays", 30);
            case "contact-rules/{id}/revise" -> Map.of("atLeast", 2, "perDays", 30);
            case "tasks" -> Map.of("title", "made");
            case "tasks/{id}/assign" -> Map.of("assigneeId", "employee-ann");
            case "tasks/{id}/reschedule" -> Map.of("dueAt", "2199-01-01T00:00:00Z");
            case "tasks/{id}/change" -> Map.of("title", "other");
            case "tasks/{id}/check-item" -> Map.of("item", 0);
            case "tasks/{id}/cancel" -> Map.of("reason", "a test");
            case "products" ->
                Map.of("code", "made-" + System.nanoTime(), "name", "made", "price", Company.money("1.00"));
            case "products/{id}/reprice" -> Map.of("price", Company.money("2.00"));
            case "price-lists" -> Map.of("name", "made", "currency", "EUR");
            case "price-lists/{id}/set-price" ->
                Map.of("productId", Company.PRODUCT, "unitPrice", Company.money("2.00"));
            case "price-lists/{id}/remove-price" -> Map.of("productId", Company.PRODUCT);
            case "tax-rates" -> QuotesOfCompany.taxRate("made-" + System.nanoTime());
            case "tax-rates/{id}/set-rate" -> Map.of("percent", 5, "validFrom", "2030-01-01");
            case "discount-limits" -> Map.of("role", "AUDITOR", "percent", 1);
            case "discount-limits/{id}/change" -> Map.of("percent", 2);
            case "approval-rules" -> QuotesOfCompany.rule("CONTRACT");
            case "approval-rules/{id}/change" -> Map.of("name", "other", "steps", List.of(QuotesOfCompany.step()));
            case "approvals/{id}/delegate" -> Map.of("to", "employee-bob");
            case "quotes" -> Map.of("dealId", "deal-of-" + owner, "lines", List.of(QuotesOfCompany.line()));
            case "quotes/{id}/revise" -> Map.of("lines", List.of(QuotesOfCompany.line()));
            default -> CompanyDocuments.body(path, owner);
        };
    }
}
