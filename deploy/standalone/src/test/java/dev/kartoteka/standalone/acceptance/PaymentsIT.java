package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Payments, and what they leave of invoices. */
@ExtendWith(RunningSystem.class)
class PaymentsIT {

    private final Api api;
    private final Papers papers;

    PaymentsIT(Api api) {
        this.api = api;
        this.papers = new Papers(api);
    }

    @Test
    void paysAPartThenAllThenTooMuch() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        papers.pay(invoice, "40.00");
        assertThat(papers.invoiceOwing(invoice, "60.00").get("status").asString())
                .isEqualTo("PARTLY_PAID");
        papers.pay(invoice, "60.00");
        assertThat(papers.invoiceOwing(invoice, "0.00").get("status").asString())
                .isEqualTo("PAID");
        papers.pay(invoice, "0.01");
        assertThat(papers.invoiceOwing(invoice, "-0.01").get("status").asString())
                .isEqualTo("PAID");
    }

    @Test
    void givesBackNoMoreThanCameIn() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        Api.Done payment = papers.pay(invoice, "100.00");
        String refund = "/payments/" + payment.id() + "/refund";
        papers.refused(refund, Map.of("amount", Papers.euros("100.01"), "reason", "r"), 422, "REFUND_TOO_LARGE");
        papers.refused(refund, Map.of("amount", Papers.euros("0"), "reason", "r"), 400, "AMOUNT_ZERO");
        papers.refused(refund, Map.of("amount", Papers.euros("1")), 422, "REASON_REQUIRED");

        api.send(refund, Map.of("amount", Papers.euros("30.00"), "reason", "One was broken"));

        papers.invoiceOwing(invoice, "30.00");
        papers.refused(refund, Map.of("amount", Papers.euros("70.01"), "reason", "r"), 422, "REFUND_TOO_LARGE");
        papers.refused("/payments/" + payment.id() + "/reverse", Map.of("reason", "r"), 409, "PAYMENT_REFUNDED");
        JsonNode read = api.readWhen(
                "/payments/" + payment.id(),
                answer -> answer.at("/left/amount").asString().equals("70.00"));
        assertThat(read.get("status").asString()).isEqualTo("PARTLY_REFUNDED");
    }

    @Test
    void reversesAMistake() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        Api.Done payment = papers.pay(invoice, "100.00");
        api.send("/payments/" + payment.id() + "/reverse", Map.of("reason", "Another client's"));

        assertThat(papers.invoiceOwing(invoice, "100.00").get("payments")).isEmpty();
        papers.refused(
                "/payments/" + payment.id() + "/refund",
                Map.of("amount", Papers.euros("1.00"), "reason", "r"),
                409,
                "PAYMENT_REVERSED");
        api.send("/invoices/" + invoice.id() + "/void", Map.of("reason", "Now nothing stands against it"));
    }

    @Test
    void putsWhatIsOnAccountToAnInvoice() {
        String client = papers.client();
        Api.Done payment = api.send("/payments", Map.of("clientId", client, "amount", Papers.euros("50.00")));
        Api.Done invoice = papers.invoice(client, "80.00");
        Api.Done foreign = papers.invoice(papers.client(), "80.00");
        String allocate = "/payments/" + payment.id() + "/allocate";
        papers.refused(allocate, Map.of("invoiceId", foreign.id()), 422, "INVOICE_OF_ANOTHER_CLIENT");

        api.send(allocate, Map.of("invoiceId", invoice.id()));

        papers.invoiceOwing(invoice, "30.00");
        papers.refused(allocate, Map.of("invoiceId", foreign.id()), 409, "PAYMENT_ALLOCATED");
    }

    @Test
    void isForTheInvoiceWithTheLabelByWhoeverReachesItsClient() {
        SaleStory story = new SaleStory(api);
        Api rita = story.employee("rita", "REP");
        Api sam = story.employee("sam", "REP");
        api.send("/clients/" + story.client + "/assign-owner", Map.of("ownerId", story.employeeId("rita")));
        Api.Done invoice = papers.invoice(story.client, "100.00");
        String label = papers.invoiceOwing(invoice, "100.00").get("label").asString();
        Map<String, Object> payment = Map.of("invoiceLabel", label, "amount", Papers.euros("40.00"));

        Api.Answer foreign = sam.post("/payments", payment, Map.of());
        Api.Answer unknown = sam.post(
                "/payments", Map.of("invoiceLabel", "INV-1999-000001", "amount", Papers.euros("1.00")), Map.of());
        rita.send("/payments", payment);

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.code()).isEqualTo("INVOICE_UNKNOWN");
        assertThat(foreign.body().get("detail").asString()).isEqualTo("There is no " + label);
        assertThat(unknown.body().get("detail").asString()).isEqualTo("There is no INV-1999-000001");
        assertThat(unknown.status()).isEqualTo(422);
        papers.invoiceOwing(invoice, "60.00");
        papers.refused(
                "/payments",
                Map.of("invoiceLabel", label, "invoiceId", invoice.id(), "amount", Papers.euros("1.00")),
                400,
                "INVALID_VALUE");
        papers.refused("/payments", Map.of("invoiceLabel", "17", "amount", Papers.euros("1.00")), 400, "INVALID_VALUE");
    }

    @Test
    void refusesWhatIsNoPayment() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        papers.refused("/payments", Map.of("invoiceId", invoice.id(), "amount", Papers.euros("0")), 400, "AMOUNT_ZERO");
        papers.refused(
                "/payments", Map.of("invoiceId", invoice.id(), "amount", Papers.euros("-1")), 400, "NEGATIVE_AMOUNT");
        papers.refused(
                "/payments",
                Map.of("invoiceId", invoice.id(), "amount", Map.of("amount", "1", "currency", "USD")),
                422,
                "CURRENCY_DIFFERS");
        papers.refused(
                "/payments", Map.of("invoiceId", "invoice-none", "amount", Papers.euros("1")), 422, "INVOICE_UNKNOWN");
        papers.refused("/payments", Map.of("amount", Papers.euros("1")), 400, "MISSING_FIELD");
        papers.refused(
                "/payments",
                Map.of("invoiceId", invoice.id(), "amount", Papers.euros("1"), "receivedOn", "2199-01-01"),
                422,
                "OCCURRED_IN_FUTURE");
    }

    @Test
    void isNotedAsOverdueOnceAndNoMoreWhenPaid() {
        Api.Done invoice = papers.invoice(papers.client(), "100.00", "issuedOn", "2026-01-01", "dueOn", "2026-01-15");
        JsonNode late = api.readWhen(
                "/invoices/" + invoice.id(),
                answer -> answer.get("status").asString().equals("OVERDUE"));
        assertThat(late.get("version").asLong()).isEqualTo(1);

        papers.pay(invoice, "100.00");

        JsonNode paid = papers.invoiceOwing(invoice, "0.00");
        assertThat(paid.get("status").asString()).isEqualTo("PAID");
        assertThat(paid.get("version").asLong()).isEqualTo(2);
    }

    /** Of many who credit the whole at once, one may. */
    @Test
    void isCreditedOnceByManyAtOnce() throws Exception {
        Api.Done invoice = papers.invoice(papers.client(), "100.00");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Api.Answer>> credits = IntStream.range(0, 16)
                    .<Callable<Api.Answer>>mapToObj(i -> () -> api.post(
                            "/invoices",
                            Map.of("creditOf", invoice.id(), "lines", List.of(Papers.line("1", "100.00"))),
                            Map.of()))
                    .toList();
            int taken = 0;
            for (Future<Api.Answer> answer : threads.invokeAll(credits)) {
                taken += answer.get().status() == 201 ? 1 : 0;
                assertThat(answer.get().code()).isIn("", "CREDIT_TOO_LARGE");
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        papers.invoiceOwing(invoice, "0.00");
    }

    @Test
    void standsOnTheTimelineAndInGraphQl() {
        String client = papers.client();
        Api.Done invoice = papers.invoice(client, "100.00");
        papers.pay(invoice, "40.00");
        papers.invoiceOwing(invoice, "60.00");

        JsonNode timeline = api.readWhen(
                "/clients/" + client + "/timeline", answer -> answer.get("data").size() == 4);
        assertThat(timeline.get("data"))
                .extracting(entry -> entry.get("kind").asString())
                .containsExactlyInAnyOrder("INVOICE_PAID", "PAYMENT_RECEIVED", "INVOICE_ISSUED", "CLIENT_REGISTERED");
        JsonNode answer = api.graphql(
                        "query($id: ID!) { invoice(id: $id) { label status client { id } balance { amount currency }"
                                + " lines { net { amount } } payments { amount { amount } } }"
                                + " payments(filter: {invoiceId: {eq: \"" + invoice.id()
                                + "\"}}) { edges { node { amount { amount } invoice { id } client { id } } } } }",
                        Map.of("id", invoice.id()))
                .body();
        assertThat(answer.at("/data/invoice/balance/amount").asString())
                .as(answer.toString())
                .isEqualTo("60.00");
        assertThat(answer.at("/data/invoice/client/id").asString()).isEqualTo(client);
        assertThat(answer.at("/data/payments/edges/0/node/invoice/id").asString())
                .isEqualTo(invoice.id());
    }
}
