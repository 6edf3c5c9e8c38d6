package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Reports on money, compared with sums over the records. */
@ExtendWith(RunningSystem.class)
class MoneyReportsIT {

    private final Api api;
    private final Papers papers;
    private final String run = Api.unique();

    MoneyReportsIT(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    @Test
    void followAnOrderToTheMoneyThatCameBack() {
        String client = papers.client();
        api.send("/products", Map.of("id", "product-" + run, "code", run, "name", "Bike", "price", Papers.euros("50")));
        Api.Done order = api.send(
                "/orders",
                Map.of("clientId", client, "lines", List.of(Map.of("productId", "product-" + run, "quantity", 3))));
        Api.Done invoice = api.send("/invoices", Map.of("orderId", order.id()));
        papers.invoiceOwing(invoice, "150.00");
        papers.refused("/invoices", Map.of("orderId", "order-none"), 422, "ORDER_UNKNOWN");
        for (String verb : List.of("begin-work", "make-ready", "deliver")) {
            api.send("/orders/" + order.id() + "/" + verb, Map.of());
        }
        api.send(
                "/orders/" + order.id() + "/return-goods",
                Map.of("lines", List.of(Map.of("number", 1, "quantity", 1)), "reason", "leaks"));
        api.send("/invoices", Map.of("creditOf", invoice.id(), "orderId", order.id()));

        papers.invoiceOwing(invoice, "100.00");
        papers.refused("/invoices", Map.of("creditOf", invoice.id(), "orderId", order.id()), 422, "CREDIT_TOO_LARGE");
        JsonNode report = api.readWhen("/reports/invoiced?by=product", answer -> sum(answer, "product-" + run, "net")
                .equals("100.00"));
        assertThat(row(report, "product-" + run).get("invoices").asInt()).isEqualTo(1);
    }

    @Test
    void addUpToTheRecordsByTheOwnerOfTheTime() {
        String client = papers.client();
        String first = employee("first");
        String second = employee("second");
        String deal = "deal-" + run;
        api.send(
                "/deals",
                Map.of(
                        "id",
                        deal,
                        "title",
                        "d",
                        "clientId",
                        client,
                        "ownerId",
                        first,
                        "amount",
                        Papers.euros("90.00")));
        Api.Done one = papers.invoice(client, "100.00", "dealId", deal, "issuedOn", "2026-01-31");
        api.send("/deals/" + deal + "/assign-owner", Map.of("ownerId", second));
        Api.Done two = papers.invoice(client, "40.00", "dealId", deal, "issuedOn", "2026-02-01");
        papers.credit(one, "25.00");
        Api.Done payment = papers.pay(one, "60.00");
        api.send("/payments/" + payment.id() + "/refund", Map.of("amount", Papers.euros("10.00"), "reason", "r"));
        api.awaitVisible("deals", api.send("/deals/" + deal + "/win", Map.of()));
        papers.invoiceOwing(one, "25.00");
        api.awaitVisible("invoices", two);

        JsonNode byOwner = api.readWhen("/reports/invoiced?by=owner", answer -> sum(answer, first, "total")
                .equals("75.00"));
        assertThat(sum(byOwner, second, "total")).isEqualTo("40.00");
        assertThat(total(byOwner.get("rows"), "net")).isEqualByComparingTo(total(byOwner.get("totals"), "net"));
        List<JsonNode> records = papers.all("/invoices?filter[clientId][eq]=" + client);
        BigDecimal recorded = records.stream()
                .map(invoice -> sign(invoice).multiply(amount(invoice, "total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        JsonNode byClient = api.read("/reports/invoiced?by=client");
        assertThat(amount(row(byClient, client), "total")).isEqualByComparingTo(recorded);
        assertThat(row(byClient, client).get("creditNotes").asInt()).isEqualTo(1);

        JsonNode january = api.read("/reports/invoiced?by=deal&from=2026-01-01&to=2026-02-01");
        assertThat(sum(january, deal, "total")).isEqualTo("100.00");
        JsonNode settled = api.readWhen(
                "/reports/settled?by=deal", answer -> sum(answer, deal, "paid").equals("50.00"));
        assertThat(sum(settled, deal, "won")).isEqualTo("90.00");
        assertThat(sum(settled, deal, "invoiced")).isEqualTo("115.00");
        JsonNode inGraphQl = api.graphql(
                        "{ settled(by: CLIENT) { rows { key invoiced { amount } paid { amount } } } }", Map.of())
                .body()
                .at("/data/settled");
        assertThat(sum(inGraphQl, client, "invoiced")).isEqualTo("115.00");
        assertThat(sum(inGraphQl, client, "paid")).isEqualTo("50.00");
    }

    @Test
    void sortWhatIsOwedByAgeAsOfAnyDay() {
        String client = "client-" + run + "-owing";
        api.send(
                "/clients",
                Map.of("id", client, "kind", "ORGANISATION", "name", "Owing", "occurredAt", "2025-11-01T00:00:00Z"));
        owed(client, "1.00", "2026-03-31");
        owed(client, "2.00", "2026-03-30");
        owed(client, "4.00", "2026-03-01");
        owed(client, "8.00", "2026-02-28");
        owed(client, "16.00", "2026-01-01");
        Api.Done old = owed(client, "32.00", "2025-12-30");
        api.awaitVisible("invoices", old);

        JsonNode then = aged(client, "&asOf=2026-03-31T12:00:00Z");
        assertThat(amounts(then)).containsExactly("63.00", "1.00", "6.00", "8.00", "16.00", "32.00", "0.00");

        papers.pay(old, "40.00");
        JsonNode now = api.readWhen("/receivables?clientId=" + client, answer -> answer.at("/totals/0/inFavour/amount")
                        .asString()
                        .equals("8.00"))
                .at("/totals/0");
        assertThat(now.at("/owed/amount").asString()).isEqualTo("31.00");
        assertThat(amounts(aged(client, "&asOf=2026-03-31T12:00:00Z"))).isEqualTo(amounts(then));
        assertThat(api.read("/receivables?clientId=" + client + "&asOf=2026-03-31T12:00:00Z")
                        .get("overdue"))
                .hasSize(5);
        cardSaysWhatReceivablesSay(client, "?");
        cardSaysWhatReceivablesSay(client, "?asOf=2026-03-31T12:00:00Z");
        cardSaysWhatReceivablesSay(client, "?asOf=2025-12-31T00:00:00Z");
        assertThat(api.read("/clients/" + client).at("/balances/0")).hasToString("""
                {"currency":"EUR","owed":{"amount":"31.00","currency":"EUR"},\
                "overdue":{"amount":"31.00","currency":"EUR"},"inFavour":{"amount":"8.00","currency":"EUR"}}""");
        assertThat(api.graphql("{ receivables(clientId: \"" + client + "\") { totals { owed { amount } } } }", Map.of())
                        .body()
                        .at("/data/receivables/totals/0/owed/amount")
                        .asString())
                .isEqualTo("31.00");
    }

    /** By REST and in GraphQL. */
    private void cardSaysWhatReceivablesSay(String client, String asOf) {
        JsonNode receivables =
                api.read("/receivables" + asOf + "&clientId=" + client).get("totals");
        assertThat(receivables).hasSize(1);
        JsonNode owing = receivables.get(0);
        BigDecimal overdue = List.of("days1To30", "days31To60", "days61To90", "over90Days").stream()
                .map(age -> amount(owing, age))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String then = asOf.equals("?") ? "" : ", asOf: \"" + asOf.substring("?asOf=".length()) + "\"";
        JsonNode graph = api.graphql(
                        "{ client(id: \"" + client + "\"" + then + ") { balances { currency owed { amount }"
                                + " overdue { amount } inFavour { amount } } } }",
                        Map.of())
                .body()
                .at("/data/client");
        for (JsonNode card : List.of(api.read("/clients/" + client + (asOf.equals("?") ? "" : asOf)), graph)) {
            assertThat(card.get("balances")).hasSize(1);
            JsonNode balance = card.at("/balances/0");
            assertThat(amount(balance, "owed")).isEqualByComparingTo(amount(owing, "owed"));
            assertThat(amount(balance, "overdue")).isEqualByComparingTo(overdue);
            assertThat(amount(balance, "inFavour")).isEqualByComparingTo(amount(owing, "inFavour"));
        }
    }

    private Api.Done owed(String client, String amount, String dueOn) {
        return papers.invoice(
                client, amount, "occurredAt", "2025-12-01T10:00:00Z", "issuedOn", "2025-12-01", "dueOn", dueOn);
    }

    private JsonNode aged(String client, String more) {
        return api.read("/receivables?clientId=" + client + more).at("/totals/0");
    }

    private static List<String> amounts(JsonNode aged) {
        return List.of("owed", "notDue", "days1To30", "days31To60", "days61To90", "over90Days", "inFavour").stream()
                .map(age -> aged.at("/" + age + "/amount").asString())
                .toList();
    }

    private String employee(String name) {
        String id = "employee-" + run + "-" + name;
        api.send("/employees", Map.of("id", id, "name", name));
        return id;
    }

    private static BigDecimal sign(JsonNode invoice) {
        return invoice.get("kind").asString().equals("INVOICE") ? BigDecimal.ONE : BigDecimal.ONE.negate();
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.at("/" + field + "/amount").asString());
    }

    private static BigDecimal total(JsonNode rows, String field) {
        return rows(rows, row -> true).stream()
                .filter(row -> row.get("currency").asString().equals("EUR"))
                .map(row -> amount(row, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount of the one row of a key. */
    private static String sum(JsonNode report, String key, String field) {
        return of(report, key)
                .map(row -> row.at("/" + field + "/amount").asString())
                .orElse("");
    }

    private static JsonNode row(JsonNode report, String key) {
        return of(report, key).orElseThrow();
    }

    private static Optional<JsonNode> of(JsonNode report, String key) {
        return rows(report.get("rows"), row -> key.equals(row.get("key").asString(""))).stream()
                .findFirst();
    }

    private static List<JsonNode> rows(JsonNode rows, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(rows.spliterator(), false).filter(wanted).toList();
    }
}
