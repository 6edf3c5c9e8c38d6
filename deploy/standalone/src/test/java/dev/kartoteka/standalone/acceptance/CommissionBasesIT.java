package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a plan pays for invoices and for payments, by the shares of the deal that they belong to. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommissionBasesIT {

    private final Api api;
    private final Papers papers;
    private final String run = Api.unique();
    private final String anna = "employee-" + run + "-anna";
    private final String boris = "employee-" + run + "-boris";
    private final String client = "client-" + run;
    private final String deal = "deal-" + run;
    private String shared = "";
    private String own = "";
    private String payment = "";

    CommissionBasesIT(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    @BeforeAll
    void tell() {
        for (String employee : List.of(anna, boris)) {
            api.send("/employees", dated("id", employee, "name", "E"));
        }
        api.send("/clients", dated("id", client, "kind", "ORGANISATION", "name", "A buyer", "ownerId", boris));
        api.send("/deals", dated("id", deal, "title", "Deal", "clientId", client, "ownerId", anna));
        api.send(
                "/deals/" + deal + "/share",
                dated("reason", "Helped", "shares", List.of(share(anna, 60), share(boris, 40))));

        Map<String, Object> taxed = Papers.line("1", "1000.01", "taxPercent", 21);
        Api.Done invoice = invoice("clientId", client, "dealId", deal, "lines", List.of(taxed));
        shared = invoice.id();
        invoice("creditOf", shared, "lines", List.of(Papers.line("1", "100.00", "taxPercent", 21)));
        own = papers.invoice(client, "200.00", "issuedOn", "2026-02-11").id();
        Api.Done voided = papers.invoice(client, "50.00", "issuedOn", "2026-02-12");
        api.send("/invoices/" + voided.id() + "/void", Map.of("reason", "Mistaken"));
        Map<String, Object> money = new LinkedHashMap<>(Map.of("invoiceId", shared, "amount", Papers.euros("605.00")));
        money.put("receivedOn", "2026-02-20");
        payment = api.send("/payments", money).id();
        api.awaitVisible(
                "payments",
                api.send(
                        "/payments/" + payment + "/refund",
                        Map.of("amount", Papers.euros("105.00"), "reason", "Too much")));
        papers.invoiceOwing(invoice, "589.01"); // 1210.01 less 121.00 credited and 500.00 paid
        for (String metric : List.of("INVOICED", "PAID")) {
            api.awaitVisible("commission-plans", api.send("/commission-plans", plan(metric)));
        }
        api.readWhen(
                "/invoices/" + voided.id(),
                answer -> answer.get("status").asString().equals("VOIDED"));
        api.readWhen("/deals/" + deal, answer -> answer.get("shares").size() == 2);
    }

    @Test
    void invoicesArePaidForWithoutTaxAndCreditNotesTakenOff() {
        Map<String, String> rows = rows("INVOICED");

        assertThat(rows.get(anna)).isEqualTo("540.01 27.00");
        assertThat(rows.get(boris))
                .isEqualTo("560.00 28.00"); // and all of what belongs to no deal, as the client is his
        assertThat(lines("INVOICED", boris)).contains(shared + " 40.0 400.00", own + " 100.0 200.00");
        assertThat(lines("INVOICED", anna)).contains(shared + " 60.0 600.01");
    }

    @Test
    void paymentsArePaidForAsFarAsTheyWereNotGivenBack() {
        assertThat(rows("PAID")).containsEntry(anna, "300.00 15.00").containsEntry(boris, "200.00 10.00");
        assertThat(lines("PAID", anna)).containsExactly(payment + " 60.0 300.00");
    }

    private Map<String, String> rows(String metric) {
        Map<String, String> rows = new TreeMap<>();
        for (JsonNode row : commissions(metric).get("rows")) {
            rows.put(
                    row.get("employeeId").asString(),
                    row.at("/base/amount").asString() + " "
                            + row.at("/commission/amount").asString());
        }
        return rows;
    }

    private List<String> lines(String metric, String employee) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : commissions(metric).get("rows")) {
            if (row.get("employeeId").asString().equals(employee)) {
                row.get("lines")
                        .forEach(line -> lines.add(line.get("recordId").asString() + " "
                                + line.get("share").asDouble() + " "
                                + line.at("/base/amount").asString()));
            }
        }
        return lines;
    }

    private JsonNode commissions(String metric) {
        return api.read("/commission-plans/" + planId(metric) + "/commissions?period=2026-Q1");
    }

    private Map<String, Object> plan(String metric) {
        Map<String, Object> plan = dated("id", planId(metric), "name", "Plan", "metric", metric, "unit", "QUARTER");
        plan.put("currency", "EUR");
        plan.put("tiers", List.of(Map.of("above", "0", "percent", 5)));
        plan.put("validFrom", "2026-01-01");
        return plan;
    }

    private String planId(String metric) {
        return "commissionplan-" + run + "-" + metric.toLowerCase(Locale.ROOT);
    }

    private Api.Done invoice(Object... fields) {
        Map<String, Object> body = dated(fields);
        body.remove("occurredAt");
        body.put("issuedOn", "2026-02-10");
        return api.send("/invoices", body);
    }

    private static Map<String, ?> share(String employee, int percent) {
        return Map.of("employeeId", employee, "percent", percent);
    }

    private static Map<String, Object> dated(Object... fields) {
        return QuarterStory.body("2026-01-02", fields);
    }
}
