package dev.kartoteka.standalone.login;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invoices and payments of the company's clients. */
final class Money {

    private Money() {}

    static Map<String, Object> invoice(String clientId) {
        return Map.of(
                "clientId",
                clientId,
                "lines",
                List.of(Map.of(
                        "description", "Roof", "quantity", BigDecimal.ONE, "unitPrice", Company.money("10.00"))));
    }

    static Map<String, Object> invoiceOf(String owner) {
        Map<String, Object> body = new LinkedHashMap<>(invoice("client-of-" + owner));
        body.put("id", "invoice-of-" + owner);
        body.put("dealId", "deal-of-" + owner);
        body.put("series", "OF" + owner.toUpperCase(java.util.Locale.ROOT));
        body.put("issuedOn", "2026-01-01");
        return body;
    }

    static Map<String, Object> paymentOf(String owner) {
        return Map.of(
                "id", "payment-of-" + owner,
                "clientId", "client-of-" + owner,
                "amount", Company.money("10.00"),
                "reference", "reference-of-" + owner);
    }
}
