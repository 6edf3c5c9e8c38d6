package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Invoices, their numbers, and what takes them back. */
@ExtendWith(RunningSystem.class)
class InvoicesIT {

    private static final int THREADS = 8;
    private static final int INVOICES = 1000;

    private final Api api;
    private final Papers papers;

    InvoicesIT(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    /** A series that no other test numbers in. */
    private static String series() {
        return Api.unique().toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void addsLinesUpToTheCent() {
        String client = papers.client();
        Api.Done invoice = api.send(
                "/invoices",
                Map.of(
                        "clientId",
                        client,
                        "lines",
                        List.of(
                                Papers.line("3", "33.33", "taxPercent", 21),
                                Papers.line("0.5", "9.99", "discountPercent", 10, "taxPercent", 12))));

        JsonNode read = papers.invoiceOwing(invoice, "126.03");

        assertThat(read.at("/lines/0/net/amount").asString()).isEqualTo("99.99");
        assertThat(read.at("/lines/0/tax/amount").asString()).isEqualTo("21.00");
        assertThat(read.at("/lines/1/discount/amount").asString()).isEqualTo("0.50");
        assertThat(read.at("/lines/1/net/amount").asString()).isEqualTo("4.50");
        assertThat(read.at("/lines/1/tax/amount").asString()).isEqualTo("0.54");
        assertThat(read.at("/total/amount").asString()).isEqualTo("126.03");
    }

    @Test
    void taxesByTheRateThatItsCodeHadOnItsDay() {
        String client = papers.client();
        String code = "T" + series();
        api.send("/tax-rates", Map.of("code", code, "name", "VAT", "percent", 20, "validFrom", "2025-01-01"));
        api.send("/tax-rates/taxrate-" + code + "/set-rate", Map.of("percent", 30, "validFrom", "2026-01-01"));
        List<Map<String, Object>> lines = List.of(Papers.line("1", "100.00", "taxCode", code));

        Api.Done before = api.send("/invoices", Map.of("clientId", client, "lines", lines, "issuedOn", "2025-12-31"));
        Api.Done after = api.send("/invoices", Map.of("clientId", client, "lines", lines, "issuedOn", "2026-01-01"));

        assertThat(papers.invoiceOwing(before, "120.00")
                        .at("/lines/0/taxPercent")
                        .decimalValue())
                .isEqualByComparingTo("20");
        papers.invoiceOwing(after, "130.00");
        api.send("/invoices", Map.of("creditOf", before.id(), "lines", lines));
        papers.invoiceOwing(before, "0.00");
        papers.refused(
                "/invoices",
                Map.of("clientId", client, "lines", lines, "issuedOn", "2024-12-31"),
                422,
                "TAX_CODE_UNKNOWN");
        papers.refused(
                "/orders",
                Map.of("clientId", client, "lines", List.of(Papers.line("1", "1.00", "taxCode", "NO-" + code))),
                422,
                "TAX_CODE_UNKNOWN");
        papers.refused(
                "/orders",
                Map.of(
                        "clientId",
                        client,
                        "lines",
                        List.of(Papers.line("1", "1.00", "taxCode", code, "taxPercent", 20))),
                400,
                "INVALID_VALUE");
    }

    @Test
    void numbersWithoutGapsUnderConcurrency() throws Exception {
        String client = papers.client();
        String series = series();
        String taken = papers.invoice(client, "1.00", "series", series).id();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> issues = IntStream.range(0, INVOICES)
                    .<Callable<Integer>>mapToObj(i -> () -> api.post(
                                    "/invoices",
                                    // every tenth is refused when it is stored, with the number that it took
                                    i % 10 == 9
                                            ? Papers.invoiceBody(client, "1.00", "series", series, "id", taken)
                                            : Papers.invoiceBody(client, "1.00", "series", series),
                                    Map.of())
                            .status())
                    .toList();
            int issued = 0;
            for (Future<Integer> answer : threads.invokeAll(issues)) {
                issued += answer.get() == 201 ? 1 : 0;
            }
            assertThat(issued).isEqualTo(INVOICES - INVOICES / 10);
        } finally {
            threads.shutdownNow();
        }

        long expected = INVOICES - INVOICES / 10 + 1;
        api.readWhen(
                "/invoice-series?filter[series][eq]=" + series,
                list -> list.at("/data/0/last").asLong() == expected);
        api.readWhen(
                "/invoices?limit=1&total=true&filter[series][eq]=" + series,
                list -> list.at("/page/total").asLong() == expected);
        assertThat(papers.all("/invoices?sort=number&filter[series][eq]=" + series).stream()
                        .map(invoice -> invoice.get("number").asLong())
                        .toList())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, expected).boxed().toList());
    }

    @Test
    void beginsAnewEachYear() {
        String client = papers.client();
        String series = series();
        Api.Done old = papers.invoice(client, "1.00", "series", series, "issuedOn", "2025-12-31");
        Api.Done young = papers.invoice(client, "1.00", "series", series, "issuedOn", "2026-01-01");
        Api.Done late = papers.invoice(client, "1.00", "series", series, "issuedOn", "2025-12-31");
        api.awaitVisible("invoices", late);

        assertThat(List.of(old, young, late).stream().map(invoice -> api.read("/invoices/" + invoice.id())
                        .get("label")
                        .asString()))
                .containsExactly(series + "-2025-000001", series + "-2026-000001", series + "-2025-000002");
    }

    @Test
    void belongsToTheYearInUtcOfItsMoment() {
        Api.Done invoice =
                papers.invoice(papers.client(), "1.00", "series", series(), "occurredAt", "2025-12-31T23:59:59.999Z");
        api.awaitVisible("invoices", invoice);

        assertThat(api.read("/invoices/" + invoice.id()).get("issuedOn").asString())
                .isEqualTo("2025-12-31");
    }

    @Test
    void keepsItsNumberWhenVoided() {
        String client = papers.client();
        String series = series();
        Api.Done first = papers.invoice(client, "10.00", "series", series);
        api.send("/invoices/" + first.id() + "/void", Map.of("reason", "Wrong client"));
        Api.Done second = papers.invoice(client, "10.00", "series", series);

        JsonNode voided = papers.invoiceOwing(first, "0.00");
        assertThat(voided.get("status").asString()).isEqualTo("VOIDED");
        assertThat(voided.get("number").asLong()).isEqualTo(1);
        api.awaitVisible("invoices", second);
        assertThat(api.read("/invoices/" + second.id()).get("number").asLong()).isEqualTo(2);
        papers.refused(
                "/payments", Map.of("invoiceId", first.id(), "amount", Papers.euros("1.00")), 409, "INVOICE_VOIDED");
        papers.refused("/invoices/" + second.id() + "/void", Map.of(), 422, "REASON_REQUIRED");
    }

    @Test
    void isCreditedInsteadOfVoidedOncePaid() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        papers.pay(invoice, "40.00");
        papers.refused("/invoices/" + invoice.id() + "/void", Map.of("reason", "Wrong"), 409, "INVOICE_PAID");

        Api.Done note = papers.credit(invoice, "30.00");

        JsonNode credited = papers.invoiceOwing(invoice, "30.00");
        assertThat(credited.at("/creditNotes/0/id").asString()).isEqualTo(note.id());
        api.awaitVisible("invoices", note);
        JsonNode read = api.read("/invoices/" + note.id());
        assertThat(read.get("kind").asString()).isEqualTo("CREDIT_NOTE");
        assertThat(read.get("series").asString()).isEqualTo("CN");
        assertThat(read.get("creditOf").asString()).isEqualTo(invoice.id());
        papers.refused(
                "/invoices",
                Map.of("creditOf", invoice.id(), "lines", List.of(Papers.line("1", "70.01"))),
                422,
                "CREDIT_TOO_LARGE");
        papers.refused("/invoices", Map.of("creditOf", note.id()), 422, "INVOICE_IS_CREDIT_NOTE");

        api.send("/invoices/" + note.id() + "/void", Map.of("reason", "Nothing came back"));
        papers.invoiceOwing(invoice, "60.00");
    }

    @Test
    void takesNoNumberWhenACreditIsRefused() {
        String series = series();
        Api.Done invoice = papers.invoice(papers.client(), "100.00", "series", series);
        papers.refused(
                "/invoices",
                Map.of("creditOf", invoice.id(), "series", series, "lines", List.of(Papers.line("1", "100.01"))),
                422,
                "CREDIT_TOO_LARGE");
        Api.Done note = api.send("/invoices", Map.of("creditOf", invoice.id(), "series", series));

        api.awaitVisible("invoices", note);
        assertThat(api.read("/invoices/" + note.id()).get("number").asLong()).isEqualTo(2);
        assertThat(papers.invoiceOwing(invoice, "0.00").get("status").asString())
                .isEqualTo("PAID");
    }

    @Test
    void refusesWhatDoesNotFit() {
        String client = papers.client();
        papers.refused("/invoices", Map.of("clientId", client), 400, "MISSING_FIELD");
        papers.refused("/invoices", Papers.invoiceBody("client-none", "1.00"), 422, "CLIENT_UNKNOWN");
        papers.refused("/invoices", Papers.invoiceBody(client, "1.00", "currency", "USD"), 422, "CURRENCY_DIFFERS");
        papers.refused("/invoices", Papers.invoiceBody(client, "1.00", "series", "a b"), 400, "INVALID_VALUE");
        papers.refused(
                "/invoices",
                Papers.invoiceBody(client, "1.00", "issuedOn", "2026-02-01", "dueOn", "2026-01-31"),
                422,
                "DUE_BEFORE_ISSUED");
        papers.refused(
                "/invoices", Papers.invoiceBody(client, "1.00", "issuedOn", "2199-01-01"), 422, "OCCURRED_IN_FUTURE");
        papers.refused(
                "/invoices",
                Map.of("clientId", client, "lines", List.of(Papers.line("0", "1.00"))),
                400,
                "INVALID_QUANTITY");
        papers.refused("/invoices", Map.of("clientId", client, "lines", List.of()), 400, "INVALID_VALUE");
        papers.refused("/invoices", Map.of("creditOf", "invoice-none"), 422, "INVOICE_UNKNOWN");
    }
}
