package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Contracts, orders, what comes back, and what the client's card says of it (F13, F62, F63, F66). */
@ExtendWith(RunningSystem.class)
class OrdersIT {

    private final Instant start = Instant.now().minus(100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

    private final Api api;
    private final String run = Api.unique();
    private final String client = "client-" + run;
    private final String product = "product-" + run;

    OrdersIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void clientAndProduct() {
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Buyer", "occurredAt", at(0)));
        api.send("/products", Map.of("id", product, "code", run, "name", "Panel", "price", money("19.99")));
    }

    @Test
    void aContractIsFormedFromADealSignedRenewedAndTerminated() {
        String deal = "deal-" + run;
        api.send(
                "/deals",
                Map.of("id", deal, "title", "D", "clientId", client, "amount", money("70.00"), "occurredAt", at(0)));
        String contract = "contract-" + run;
        api.send(
                "/contracts",
                Map.of("id", contract, "dealId", deal, "title", "Roof", "endDate", "2190-01-01", "occurredAt", at(1)));
        refused("/contracts/" + contract + "/terminate", Map.of("reason", "x"), 409, "CONTRACT_DRAFT");
        api.send("/contracts/" + contract + "/sign", Map.of("signedOn", "2026-01-01", "occurredAt", at(2)));
        refused("/contracts/" + contract + "/sign", Map.of("signedOn", "2026-01-01"), 409, "CONTRACT_SIGNED");
        api.send("/contracts/" + contract + "/renew", Map.of("until", "2191-01-01", "occurredAt", at(3)));
        refused("/contracts/" + contract + "/terminate", Map.of(), 422, "REASON_REQUIRED");
        Api.Done last =
                api.send("/contracts/" + contract + "/terminate", Map.of("reason", "moved", "occurredAt", at(4)));
        api.awaitVisible("contracts", last);

        JsonNode now = api.read("/contracts/" + contract);
        assertThat(now.at("/amount/amount").asString()).isEqualTo("70.00");
        assertThat(now.get("clientId").asString()).isEqualTo(client);
        assertThat(now.get("endDate").asString()).isEqualTo("2191-01-01");
        assertThat(now.get("visits").valueStream().map(visit -> visit.get("status")
                        .asString()))
                .containsExactly("DRAFT", "SIGNED", "RENEWED", "TERMINATED");
        JsonNode then = api.read("/contracts/" + contract + "?asOf=" + at(2));
        assertThat(then.get("status").asString()).isEqualTo("SIGNED");
        assertThat(then.get("endDate").asString()).isEqualTo("2190-01-01");
        assertThat(api.read("/contracts?filter[status]=TERMINATED&filter[endDate][gte]=2191-01-01&filter[clientId]="
                                + client)
                        .get("data"))
                .hasSize(1);
    }

    @Test
    void aContractExpiresByItselfWhenItsLastDayIsOver() {
        String contract = "contract-" + run;
        api.send(
                "/contracts",
                Map.of(
                        "id",
                        contract,
                        "clientId",
                        client,
                        "title",
                        "Past",
                        "endDate",
                        "2026-01-31",
                        "occurredAt",
                        at(1)));
        api.send("/contracts/" + contract + "/sign", Map.of("signedOn", "2026-01-01"));

        JsonNode expired = api.readWhen(
                "/contracts/" + contract, one -> one.get("status").asString().equals("EXPIRED"));
        assertThat(expired.get("version").asLong()).isEqualTo(2);
        refused("/orders", Map.of("contractId", contract, "lines", lines("1")), 409, "CONTRACT_ENDED");
    }

    @Test
    void anOrderMovesOnAndWhatComesBackIsCreditedToTheCent() {
        String order = "order-" + run;
        api.send("/orders", Map.of("id", order, "clientId", client, "lines", lines("5"), "occurredAt", at(1)));
        api.send("/orders/" + order + "/change-lines", Map.of("lines", lines("3"), "occurredAt", at(2)));
        api.send("/orders/" + order + "/begin-work", Map.of("occurredAt", at(3)));
        refused("/orders/" + order + "/change-lines", Map.of("lines", lines("4")), 409, "ORDER_STARTED");
        refused("/orders/" + order + "/return-goods", returning("1"), 409, "ORDER_NOT_DELIVERED");
        api.send("/orders/" + order + "/make-ready", Map.of("occurredAt", at(4)));
        Api.Done delivered = api.send("/orders/" + order + "/deliver", Map.of("occurredAt", at(5)));
        api.awaitVisible("orders", delivered);
        assertThat(sum(api.read("/orders/" + order), "/sums/total")).isEqualTo("65.30");

        api.send("/orders/" + order + "/return-goods", with(returning("1"), at(6)));
        refused("/orders/" + order + "/return-goods", returning("3"), 422, "RETURN_EXCEEDS_DELIVERED");
        api.awaitVisible("orders", api.send("/orders/" + order + "/return-goods", with(returning("2"), at(7))));

        JsonNode now = api.read("/orders/" + order);
        assertThat(now.get("visits").valueStream().map(visit -> visit.get("status")
                        .asString()))
                .containsExactly("PLACED", "IN_WORK", "READY", "DELIVERED", "PARTLY_RETURNED", "RETURNED");
        assertThat(sum(now, "/sums/ordered")).isEqualTo("65.30");
        assertThat(sum(now, "/sums/returned")).isEqualTo("65.30");
        assertThat(sum(now, "/sums/total")).isEqualTo("0.00");
        JsonNode then = api.read("/orders/" + order + "?asOf=" + at(6));
        assertThat(then.get("status").asString()).isEqualTo("PARTLY_RETURNED");
        assertThat(new BigDecimal(sum(then, "/sums/total")).add(new BigDecimal(sum(then, "/returns/0/credit"))))
                .isEqualTo("65.30");
        assertThat(api.read("/orders/" + order + "?asOf=" + at(1))
                        .at("/lines/0/quantity")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void refusesOrdersThatNobodyCanFulfil() {
        refused("/orders", Map.of("clientId", client), 422, "LINES_REQUIRED");
        refused("/orders", Map.of("lines", lines("1")), 422, "CLIENT_REQUIRED");
        refused("/orders", Map.of("clientId", client, "lines", List.of()), 400, "INVALID_VALUE");
        refused("/orders", Map.of("clientId", client, "lines", lines("-1")), 400, "INVALID_QUANTITY");
        refused(
                "/orders",
                Map.of("clientId", client, "lines", List.of(Map.of("productId", "product-none", "quantity", 1))),
                422,
                "PRODUCT_UNKNOWN");
        refused(
                "/contracts",
                Map.of("clientId", client, "title", "x", "startDate", "2026-02-01", "endDate", "2026-01-31"),
                422,
                "CONTRACT_ENDS_TOO_EARLY");
        api.send("/clients/" + client + "/archive", Map.of("reason", "gone"));
        refused("/orders", Map.of("clientId", client, "lines", lines("1")), 409, "CLIENT_ARCHIVED");
    }

    @Test
    void theCardTellsPurchasesAsTheSumOverTheOrders() {
        String first = "order-" + run + "-1";
        api.send("/orders", Map.of("id", first, "clientId", client, "lines", lines("3"), "occurredAt", at(1)));
        api.send("/orders/" + first + "/deliver", Map.of("occurredAt", at(2)));
        api.awaitVisible("orders", api.send("/orders/" + first + "/return-goods", with(returning("1"), at(3))));
        String second = "order-" + run + "-2";
        api.awaitVisible(
                "orders",
                api.send(
                        "/orders", Map.of("id", second, "clientId", client, "lines", lines("2"), "occurredAt", at(4))));
        String third = "order-" + run + "-3";
        api.send("/orders", Map.of("id", third, "clientId", client, "lines", lines("9"), "occurredAt", at(5)));
        api.awaitVisible(
                "orders", api.send("/orders/" + third + "/cancel", Map.of("reason", "x", "occurredAt", at(6))));

        JsonNode card = api.read("/clients/" + client).get("purchases");
        BigDecimal sum = api.read("/orders?filter[clientId]=" + client + "&filter[status][ne]=CANCELLED")
                .get("data")
                .valueStream()
                .map(order -> new BigDecimal(sum(order, "/amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(card.get("count").asInt()).isEqualTo(2);
        assertThat(sum(card, "/amounts/0")).isEqualTo(sum.toPlainString());
        assertThat(card.at("/products/0/productId").asString()).isEqualTo(product);
        assertThat(card.at("/products/0/quantity").asInt()).isEqualTo(4);
        assertThat(sum(card, "/products/0/amounts/0")).isEqualTo(sum.toPlainString());
        assertThat(card.at("/lastOrder/id").asString()).isEqualTo(second);
        JsonNode then = api.read("/clients/" + client + "?asOf=" + at(2)).get("purchases");
        assertThat(then.get("count").asInt()).isEqualTo(1);
        assertThat(sum(then, "/amounts/0")).isEqualTo("65.30");
        JsonNode graph = api.graphql(
                        "query($id:ID!){client(id:$id){purchases{count amounts{amount currency}"
                                + " products{productId quantity} lastOrder{id amount{amount}}}}}",
                        Map.of("id", client))
                .body();
        assertThat(graph.at("/data/client/purchases/count").asInt()).isEqualTo(2);
        assertThat(sum(graph, "/data/client/purchases/amounts/0")).isEqualTo(sum.toPlainString());
        assertThat(graph.at("/data/client/purchases/lastOrder/id").asString()).isEqualTo(second);
    }

    private void refused(String path, Map<String, ?> body, int status, String code) {
        Api.Answer answer = api.post(path, body, Map.of());
        assertThat(answer.code()).as(path + answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    /** At 19.99 less 10 percent, with 21 percent of tax. */
    private List<Map<String, Object>> lines(String quantity) {
        return List.of(Map.of(
                "productId", product, "quantity", new BigDecimal(quantity), "discountPercent", 10, "taxPercent", 21));
    }

    private static Map<String, Object> returning(String quantity) {
        return Map.of("lines", List.of(Map.of("number", 1, "quantity", new BigDecimal(quantity))), "reason", "broken");
    }

    private static Map<String, Object> with(Map<String, Object> body, String occurredAt) {
        return Map.of("lines", body.get("lines"), "reason", "broken", "occurredAt", occurredAt);
    }

    private static String sum(JsonNode node, String pointer) {
        return node.at(pointer + "/amount").asString();
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private String at(int days) {
        return start.plus(days, ChronoUnit.DAYS).toString();
    }
}
