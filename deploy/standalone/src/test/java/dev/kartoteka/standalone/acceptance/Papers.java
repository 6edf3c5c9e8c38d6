package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Issues invoices and receives payments, for tests of money. */
final class Papers {

    private final Api api;
    private final String run = Api.unique();
    private int made;

    Papers(Api api) {
        this.api = api;
    }

    /** A new client of one's own. */
    String client() {
        String id = "client-" + run + "-" + made++;
        api.awaitVisible("clients", api.send("/clients", Map.of("id", id, "kind", "ORGANISATION", "name", "A buyer")));
        return id;
    }

    /** An invoice of one line without tax, and the other fields that are given: name, value, name, value. */
    Api.Done invoice(String client, String amount, Object... more) {
        return api.send("/invoices", invoiceBody(client, amount, more));
    }

    static Map<String, Object> invoiceBody(String client, String amount, Object... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("clientId", client);
        body.put("lines", List.of(line("1", amount)));
        put(body, more);
        return body;
    }

    static Map<String, Object> line(String quantity, String price, Object... more) {
        Map<String, Object> line = new HashMap<>();
        line.put("description", "Something");
        line.put("quantity", new BigDecimal(quantity));
        line.put("unitPrice", euros(price));
        put(line, more);
        return line;
    }

    static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static void put(Map<String, Object> body, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
    }

    Api.Done pay(Api.Done invoice, String amount) {
        return api.send("/payments", Map.of("invoiceId", invoice.id(), "amount", euros(amount)));
    }

    Api.Done credit(Api.Done invoice, String amount) {
        return api.send("/invoices", Map.of("creditOf", invoice.id(), "lines", List.of(line("1", amount))));
    }

    /** The invoice, once its balance is as wanted. */
    JsonNode invoiceOwing(Api.Done invoice, String balance) {
        return api.readWhen(
                "/invoices/" + invoice.id(),
                answer -> answer.at("/balance/amount").asString().equals(balance));
    }

    void refused(String path, Map<String, ?> body, int status, String code) {
        Api.Answer answer = api.post(path, body, Map.of());
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    /** All rows of a list. */
    List<JsonNode> all(String path) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read(path + (path.contains("?") ? "&" : "?") + "limit=500" + cursor);
            page.get("data").forEach(rows::add);
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return rows;
    }
}
