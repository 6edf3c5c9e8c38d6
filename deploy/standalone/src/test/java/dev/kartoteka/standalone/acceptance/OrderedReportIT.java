package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What was ordered by whom, of what and when, with the discount given, compared with the orders themselves. */
@ExtendWith(RunningSystem.class)
class OrderedReportIT {

    private final Api api;
    private final String run = Api.unique();
    private final String client = "client-" + run;
    private final String product = "product-" + run;
    private final String first = "employee-" + run + "-1";
    private final String second = "employee-" + run + "-2";
    private final String team = "team-" + run;

    OrderedReportIT(Api api) {
        this.api = api;
    }

    @Test
    void addsUpToTheOrdersByTheOwnerOfTheTimeNowAndThen() {
        api.send("/teams", Map.of("id", team, "name", "North", "occurredAt", "2024-01-01T00:00:00Z"));
        api.send(
                "/employees",
                Map.of("id", first, "name", "First", "teamId", team, "occurredAt", "2024-01-02T00:00:00Z"));
        api.send("/employees", Map.of("id", second, "name", "Second", "occurredAt", "2024-01-02T00:00:00Z"));
        api.send(
                "/clients",
                Map.of(
                        "id",
                        client,
                        "kind",
                        "ORGANISATION",
                        "name",
                        "Buyer",
                        "ownerId",
                        first,
                        "occurredAt",
                        "2024-01-03T00:00:00Z"));
        api.send("/products", Map.of("id", product, "code", run, "name", "Panel", "price", euros("20.00")));
        String january = delivered("2024-01-10T12:00:00Z", "4");
        api.send(
                "/clients/" + client + "/assign-owner",
                Map.of("ownerId", second, "occurredAt", "2024-01-20T00:00:00Z"));
        delivered("2024-02-10T12:00:00Z", "1");
        Api.Done cancelled = place("2024-02-11T12:00:00Z", "9");
        api.awaitVisible(
                "orders",
                api.send(
                        "/orders/" + cancelled.id() + "/cancel",
                        Map.of("reason", "r", "occurredAt", "2024-02-12T12:00:00Z")));
        api.awaitVisible(
                "orders",
                api.send(
                        "/orders/" + january + "/return-goods",
                        Map.of(
                                "lines",
                                List.of(Map.of("number", 1, "quantity", 1)),
                                "reason",
                                "broken",
                                "occurredAt",
                                "2024-03-05T12:00:00Z")));

        assertThat(row("owner", first, "")).isEqualTo("1 1 6.00 54.00");
        assertThat(row("owner", second, "")).isEqualTo("1 0 2.00 18.00");
        assertThat(row("team", team, "")).isEqualTo("1 1 6.00 54.00");
        assertThat(row("product", product, "")).isEqualTo("2 1 8.00 72.00");
        assertThat(row("client", client, "")).isEqualTo("2 1 8.00 72.00");
        assertThat(row("client", client, "&from=2024-01-01&to=2024-02-01"))
                .as("what came back later does not change January")
                .isEqualTo("1 0 8.00 72.00");
        assertThat(row("client", client, "&from=2024-03-01&to=2024-04-01")).isEqualTo("0 1 -2.00 -18.00");
        assertThat(row("client", client, "&asOf=2024-02-01T00:00:00Z")).isEqualTo("1 0 8.00 72.00");
        assertThat(row("client", client, "&asOf=2024-02-11T13:00:00Z"))
                .as("when the third order stood")
                .isEqualTo("3 0 28.00 252.00");
        assertThat(sum("/orders?filter[clientId]=" + client + "&filter[status][ne]=CANCELLED&limit=500"))
                .isEqualByComparingTo("72.00");
        assertThat(sum("/orders?filter[clientId]=" + client + "&asOf=2024-02-11T13:00:00Z&limit=500"))
                .isEqualByComparingTo("252.00");
        JsonNode whole = api.read("/reports/ordered?by=period&unit=quarter&from=2024-01-01&to=2024-04-01");
        assertThat(total(whole.get("rows"))).isEqualByComparingTo(total(whole.get("totals")));
        JsonNode graph = api.graphql(
                        "{ ordered(by: OWNER) { rows { key currency orders returns discount { amount } net { amount } } } }",
                        Map.of())
                .body()
                .at("/data/ordered");
        assertThat(row(graph, second)).isEqualTo("1 0 2.00 18.00");
    }

    /** At 20.00 less 10 percent. */
    private Api.Done place(String occurredAt, String quantity) {
        return api.send(
                "/orders",
                Map.of(
                        "clientId",
                        client,
                        "lines",
                        List.of(Map.of(
                                "productId", product, "quantity", new BigDecimal(quantity), "discountPercent", 10)),
                        "occurredAt",
                        occurredAt));
    }

    private String delivered(String occurredAt, String quantity) {
        String id = place(occurredAt, quantity).id();
        api.send("/orders/" + id + "/deliver", Map.of("occurredAt", occurredAt));
        return id;
    }

    private String row(String by, String key, String more) {
        return row(api.read("/reports/ordered?by=" + by + more), key);
    }

    private static String row(JsonNode report, String key) {
        for (JsonNode row : report.get("rows")) {
            if (row.get("key").asString("").equals(key)) {
                return row.get("orders") + " " + row.get("returns") + " "
                        + row.at("/discount/amount").asString() + " "
                        + row.at("/net/amount").asString();
            }
        }
        return "none";
    }

    private BigDecimal sum(String orders) {
        return api.read(orders)
                .get("data")
                .valueStream()
                .map(order -> new BigDecimal(order.at("/amount/amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(JsonNode rows) {
        return rows.valueStream()
                .map(row -> new BigDecimal(row.at("/total/amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
