package dev.kartoteka.standalone.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The part of the story in which something is offered: the catalogue, quotes, and those who agree to them. */
final class QuoteCommands {

    private static final Map<String, String> TEN = Map.of("amount", "10.00", "currency", "EUR");

    private final EveryCommand story;
    private final Api api;
    private final String run;

    QuoteCommands(EveryCommand story, Api api, String run) {
        this.story = story;
        this.api = api;
        this.run = run;
    }

    void tell() {
        catalogue();
        String deal = "deal-" + run + "-quoted";
        api.send("/deals", Map.of("id", deal, "title", "Quoted", "clientId", story.client));
        String approver = employee("approver");
        String deputy = employee("deputy");
        String rule = rule(approver);
        Api asApprover = api.as(approver, now(), "MANAGER");
        String first = quote("quote-" + run, deal);
        String approval = submitted(first);
        story.done("approvals/{id}/delegate", asApprover, approval, Map.of("to", deputy));
        story.done("approvals/{id}/approve", api.as(deputy, now(), "MANAGER"), approval, Map.of());
        await("quotes", first, "APPROVED");
        String second = quote("quote-" + run + "-second", deal);
        String refused = submitted(second);
        story.done("approvals/{id}/reject", asApprover, refused, Map.of("reason", "too cheap"));
        await("quotes", second, "DRAFT");
        String withdrawn = submitted(second);
        story.done("quotes/{id}/return", api, second, Map.of());
        await("approvals", withdrawn, "WITHDRAWN");
        story.done("quotes/{id}/revise", api, second, Map.of("lines", List.of(line()), "discountPercent", 0));
        story.done("quotes/{id}/send", api, second, Map.of());
        story.done("quotes/{id}/decline", api, second, Map.of("reason", "too dear"));
        story.done("quotes/{id}/send", api, first, Map.of());
        story.done("quotes/{id}/accept", api, first, Map.of());
        story.done("approval-rules/{id}/retire", api, rule, Map.of());
    }

    private void catalogue() {
        String list = "pricelist-" + run;
        story.done("price-lists", api, "", Map.of("id", list, "name", "Wholesale", "currency", "EUR"));
        Map<String, Object> price = Map.of("productId", "product-" + run, "unitPrice", TEN);
        story.done("price-lists/{id}/set-price", api, list, price);
        story.done("price-lists/{id}/remove-price", api, list, Map.of("productId", "product-" + run));
        story.done("price-lists/{id}/retire", api, list, Map.of());
        Map<String, Object> tax = Map.of("code", run, "name", "VAT", "percent", 21, "validFrom", "2020-01-01");
        story.done("tax-rates", api, "", tax);
        Map<String, Object> rate = Map.of("percent", 22, "validFrom", "2030-01-01");
        story.done("tax-rates/{id}/set-rate", api, "taxrate-" + run, rate);
        story.sent("discount-limits");
        // there is one of each role, and another story may have made it; analysts give no discounts
        api.post("/discount-limits", Map.of("role", "ANALYST", "percent", 1), Map.of());
        story.done("discount-limits/{id}/change", api, "discountlimit-ANALYST", Map.of("percent", 2));
    }

    /** No other test gives so great a discount. */
    private String rule(String approver) {
        Map<String, Object> step = Map.of("approverIds", List.of(approver));
        Map<String, Object> rule = Map.of("name", run, "leastDiscount", 99, "steps", List.of(step));
        Map<String, Object> whole = new java.util.HashMap<>(rule);
        whole.put("kind", "QUOTE");
        String id = story.done("approval-rules", api, "", whole).id();
        Map<String, Object> changed = new java.util.HashMap<>(rule);
        changed.put("leastDiscount", 99.5);
        story.done("approval-rules/{id}/change", api, id, changed);
        return id;
    }

    private String employee(String name) {
        String id = "employee-" + run + "-" + name;
        api.send("/employees", Map.of("id", id, "name", name));
        return id;
    }

    private String quote(String id, String deal) {
        Map<String, Object> body = Map.of("id", id, "dealId", deal, "lines", List.of(line()), "discountPercent", 99.5);
        return story.done("quotes", api, "", body).id();
    }

    private Map<String, Object> line() {
        return Map.of("description", "Roof", "quantity", 2, "unitPrice", TEN, "taxCode", run);
    }

    private String submitted(String quote) {
        Api.Done done = story.done("quotes/{id}/submit", api, quote, Map.of());
        api.awaitVisible("quotes", done);
        return api.read("/quotes/" + quote).get("approvalId").asString();
    }

    private void await(String collection, String id, String status) {
        api.readWhen(
                "/" + collection + "/" + id,
                record -> record.path("status").asString("").equals(status));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
