package dev.kartoteka.standalone.acceptance;

import java.util.List;
import java.util.Map;

/** What {@link EveryCommand} tells of contracts and orders. */
final class OrderCommands {

    private OrderCommands() {}

    static void tell(EveryCommand story, String run) {
        story.create("contract", Map.of("dealId", "deal-" + run, "title", "Roof", "endDate", "2030-12-31"));
        story.change("contract", "change-terms", Map.of("startDate", "2026-01-01"));
        story.change("contract", "sign", Map.of("signedOn", "2026-01-01", "signedBy", "Boris"));
        story.change("contract", "renew", Map.of("until", "2031-12-31"));
        List<Map<String, Object>> lines = List.of(Map.of("productId", "product-" + run, "quantity", 3));
        story.create("order", Map.of("contractId", "contract-" + run, "lines", lines));
        story.change(
                "order",
                "change-lines",
                Map.of("lines", List.of(Map.of("productId", "product-" + run, "quantity", 2))));
        story.change("order", "begin-work", Map.of());
        story.change("order", "make-ready", Map.of());
        story.change("order", "deliver", Map.of());
        story.change(
                "order",
                "return-goods",
                Map.of("lines", List.of(Map.of("number", 1, "quantity", 1)), "reason", "leaks"));
        story.createAs("order", "order-" + run + "-2", Map.of("clientId", story.client, "lines", lines));
        story.changeOf("order", "order-" + run + "-2", "cancel", Map.of("reason", "not wanted"));
        story.change("contract", "terminate", Map.of("reason", "moved away"));
    }
}
