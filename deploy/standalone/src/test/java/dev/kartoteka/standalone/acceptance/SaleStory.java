package dev.kartoteka.standalone.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A client and its deals, to which things are sold; every name is this story's own. */
final class SaleStory {

    final String run = Api.unique();
    final String client = "client-" + run;
    final Api api;

    SaleStory(Api api) {
        this.api = api;
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Buyer " + run));
    }

    /** An open deal of the client, worth nothing yet. */
    String deal(String name) {
        String id = "deal-" + run + "-" + name;
        api.send("/deals", Map.of("id", id, "title", name, "clientId", client));
        return id;
    }

    String product(String name, String price) {
        String id = "product-" + run + "-" + name;
        api.send("/products", Map.of("id", id, "code", run + name, "name", name, "price", money(price)));
        return id;
    }

    /** Drafts a quote of one line. */
    String quote(String name, String deal, String price) {
        return draft(name, deal, List.of(line(price, 1)), Map.of()).id();
    }

    Api.Done draft(String name, String deal, List<?> lines, Map<String, ?> more) {
        return api.send("/quotes", body(name, deal, lines, more));
    }

    Map<String, Object> body(String name, String deal, List<?> lines, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("id", "quote-" + run + "-" + name);
        body.put("dealId", deal);
        body.put("lines", lines);
        return body;
    }

    /** Does something to a quote, and gives the quote as it is read then. */
    JsonNode change(String quote, String verb, Map<String, ?> body) {
        Api.Done done = api.send("/quotes/" + quote + "/" + verb, body);
        return read("quotes", quote, done.version());
    }

    JsonNode read(String collection, String id, long version) {
        return api.read("/" + collection + "/" + id + "?wait=5000&minVersion=" + version);
    }

    /** An employee of this story, who can log in and has a role since now. */
    Api employee(String name, String role) {
        api.send("/employees", Map.of("id", employeeId(name), "name", name));
        return api.as(employeeId(name), Instant.now().truncatedTo(ChronoUnit.MILLIS), role);
    }

    String employeeId(String name) {
        return "employee-" + run + "-" + name;
    }

    static Map<String, Object> line(String price, Object quantity) {
        return Map.of("description", "Roof", "quantity", quantity, "unitPrice", money(price));
    }

    static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
