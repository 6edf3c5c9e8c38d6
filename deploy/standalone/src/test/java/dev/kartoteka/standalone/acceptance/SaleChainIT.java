package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** F57: from the quote to the paid invoice each paper takes its lines from the one before, and nobody enters them again. */
@ExtendWith(RunningSystem.class)
class SaleChainIT {

    private static final String BODY = "<html><body><h1>{{paper.number}}</h1><p>{{client.name}}</p>"
            + "<table>{{#lines}}<tr><td>{{description}}</td><td>{{total}}</td></tr>{{/lines}}</table>"
            + "<p>{{totals.total}}</p></body></html>";

    private final Api api;
    private final String run = Api.unique();

    SaleChainIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void aQuoteIsDrawnUp() {
        api.send("/clients", Map.of("id", "client-" + run, "kind", "ORGANISATION", "name", "Velo Cafe"));
        api.send("/deals", Map.of("id", "deal-" + run, "title", "Ten bikes", "clientId", "client-" + run));
        api.send(
                "/quotes",
                Map.of(
                        "id",
                        "quote-" + run,
                        "dealId",
                        "deal-" + run,
                        "currency",
                        "EUR",
                        "lines",
                        List.of(Map.of(
                                "description",
                                "City bike",
                                "quantity",
                                10,
                                "unitPrice",
                                Map.of("amount", "499.90", "currency", "EUR"),
                                "discountPercent",
                                5))));
    }

    @Test
    void eachPaperTakesItsLinesFromTheOneBefore() throws IOException {
        accept();
        api.send("/contracts", Map.of("id", "contract-" + run, "title", "Bikes", "quoteId", "quote-" + run));
        api.send("/contracts/contract-" + run + "/sign", Map.of("signedOn", "2026-01-02"));
        api.send("/orders", Map.of("id", "order-" + run, "contractId", "contract-" + run));
        api.send("/invoices", Map.of("id", "invoice-" + run, "orderId", "order-" + run, "dueOn", "2199-01-31"));
        api.send(
                "/payments", Map.of("id", "payment-" + run, "invoiceId", "invoice-" + run, "amount", euros("4749.05")));

        JsonNode contract = api.read("/contracts/contract-" + run + "?minVersion=1&wait=5000");
        assertThat(contract.at("/amount/amount").asString()).isEqualTo("4749.05");
        assertThat(contract.get("dealId").asString()).isEqualTo("deal-" + run);
        JsonNode order = api.read("/orders/order-" + run + "?minVersion=0&wait=5000");
        assertThat(order.get("quoteId").asString()).isEqualTo("quote-" + run);
        assertThat(order.at("/lines/0/description").asString()).isEqualTo("City bike");
        JsonNode invoice = api.read("/invoices/invoice-" + run + "?minVersion=1&wait=5000");
        assertThat(invoice.get("status").asString()).isEqualTo("PAID");
        String paper = printed(invoice.get("label").asString());
        assertThat(paper).contains(invoice.get("label").asString(), "Velo Cafe", "City bike", "4,749.05");
    }

    @Test
    void anOrderMayFollowTheQuoteAtOnce() {
        accept();
        api.send("/orders", Map.of("id", "order-" + run, "quoteId", "quote-" + run));

        JsonNode order = api.read("/orders/order-" + run + "?minVersion=0&wait=5000");
        assertThat(order.get("clientId").asString()).isEqualTo("client-" + run);
        assertThat(order.at("/amount/amount").asString()).isEqualTo("4749.05");
    }

    @Test
    void nothingFollowsAQuoteThatNobodyAccepted() {
        refused("QUOTE_STATE", "/orders", Map.of("quoteId", "quote-" + run));
        refused("QUOTE_STATE", "/contracts", Map.of("title", "Bikes", "quoteId", "quote-" + run));
        refused("QUOTE_UNKNOWN", "/orders", Map.of("quoteId", "quote-none"));
        api.send("/clients", Map.of("id", "client-other-" + run, "kind", "ORGANISATION", "name", "Other"));
        accept();
        refused("OF_ANOTHER_CLIENT", "/orders", Map.of("quoteId", "quote-" + run, "clientId", "client-other-" + run));
        refused(
                "INVALID_VALUE",
                "/documents",
                Map.of("templateId", "template-none", "quoteId", "quote-" + run, "orderId", "order-" + run));
    }

    private void accept() {
        for (String verb : List.of("submit", "send", "accept")) {
            api.send("/quotes/quote-" + run + "/" + verb, Map.of());
        }
    }

    private String printed(String label) throws IOException {
        api.send(
                "/document-templates",
                Map.of(
                        "id",
                        "template-" + run,
                        "name",
                        "Invoice " + label,
                        "kind",
                        "INVOICE",
                        "language",
                        "en-GB",
                        "body",
                        BODY));
        api.send(
                "/documents",
                Map.of("id", "document-" + run, "templateId", "template-" + run, "invoiceId", "invoice-" + run));
        api.read("/documents/document-" + run + "?minVersion=0&wait=5000");
        HttpRequest asked = api.http()
                .request(api.queries("/api/v1/documents/document-" + run + "/content"))
                .GET()
                .build();
        byte[] content =
                api.http().send(asked, HttpResponse.BodyHandlers.ofByteArray()).body();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void refused(String code, String path, Map<String, ?> body) {
        Api.Answer answer = api.post(path, body, Map.of());
        assertThat(answer.body().path("code").asString())
                .as(answer.body().toString())
                .isEqualTo(code);
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
