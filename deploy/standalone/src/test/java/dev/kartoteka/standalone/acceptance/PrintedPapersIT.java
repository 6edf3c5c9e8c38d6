package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each paper of a sale as a PDF, in the letters of its client, for those who see the client. */
@ExtendWith(RunningSystem.class)
class PrintedPapersIT {

    private static final String LETTERS = "Jānis Bērziņš, Žąsų ėjimas, Съешь ещё этих булок, Καλημέρα Ελλάδα, 中文测试合同";

    private final Api api;
    private final String run = Api.unique();
    private final String client = "client-" + run;

    PrintedPapersIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void thereIsAClient() {
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita Kalniņa"));
        api.send(
                "/clients",
                Map.of("id", client, "kind", "ORGANISATION", "name", LETTERS, "ownerId", "employee-" + run));
    }

    /** Quote, contract and order; the invoice's is in {@link SaleChainIT}. */
    @Test
    void eachPaperIsFilledFromItsRecordAndSignedByWhoeverWorksWithTheClient() {
        api.send("/deals", Map.of("id", "deal-" + run, "title", "Bikes", "clientId", client));
        api.send(
                "/quotes",
                Map.of(
                        "id",
                        "quote-" + run,
                        "dealId",
                        "deal-" + run,
                        "validUntil",
                        "2199-01-31",
                        "lines",
                        List.of(Map.of(
                                "description",
                                "City bike",
                                "quantity",
                                10,
                                "unitPrice",
                                money("499.90"),
                                "discountPercent",
                                5,
                                "taxPercent",
                                21))));
        for (String verb : List.of("submit", "send", "accept")) {
            api.send("/quotes/quote-" + run + "/" + verb, Map.of());
        }
        api.send("/contracts", Map.of("id", "contract-" + run, "title", "Bikes", "quoteId", "quote-" + run));
        api.send("/contracts/contract-" + run + "/sign", Map.of("signedOn", "2026-01-02"));
        api.send("/orders", Map.of("id", "order-" + run, "contractId", "contract-" + run));

        for (String paper : List.of("quote", "contract", "order")) {
            JsonNode document = printed(paper, Map.of(paper + "Id", paper + "-" + run), """
                    <html><body><h1>{{paper.number}}</h1><p>{{client.name}}</p>
                    <table>{{#lines}}<tr><td>{{number}}</td><td>{{description}}</td><td>{{total}}</td></tr>{{/lines}}</table>
                    <p>{{totals.discount}} | {{totals.net}} | {{totals.tax}} | {{totals.total}}</p>
                    <p>{{signature.name}} {{signature.hash}}</p></body></html>""");
            String text = text(pdf(api, document.get("id").asString()));

            assertThat(document.get("number").asString()).startsWith(paper.toUpperCase(java.util.Locale.ROOT) + "-");
            assertThat(document.get("signerId").asString()).isEqualTo("employee-" + run);
            assertThat(text)
                    .as(paper)
                    .contains(paper + "-" + run, "1 City bike 5,746.35", "Rita Kalniņa")
                    .contains("249.95 EUR | 4,749.05 EUR | 997.30 EUR | 5,746.35 EUR");
            assertThat(text.replaceAll("\\s", ""))
                    .contains(document.get("signature").asString());
        }
    }

    @Test
    void aNameIsWrittenInItsLettersWithFontsThatAreInTheFile() throws IOException {
        JsonNode document = printed("letter", Map.of("clientId", client), "<p>{{client.name}}</p><p>مرحبا</p>");

        byte[] content = pdf(api, document.get("id").asString());

        assertThat(text(content)).contains(LETTERS.split(", ", -1));
        try (PDDocument pdf = Loader.loadPDF(content)) {
            List<Boolean> embedded = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    embedded.add(page.getResources().getFont(font).isEmbedded());
                }
            }
            assertThat(embedded)
                    .as("Latin, Greek and Cyrillic; Arabic; Chinese")
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(embedded).containsOnly(true);
        }
    }

    @Test
    void aLetterThatNoFontHasIsAnErrorThatNamesIt() {
        api.send("/clients", Map.of("id", client + "-thai", "kind", "INDIVIDUAL", "name", "ไทย"));
        String template = template("letter", "<p>{{client.name}}</p>");

        Api.Answer refused =
                api.post("/documents", Map.of("templateId", template, "clientId", client + "-thai"), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("LETTER_MISSING");
        assertThat(refused.body().get("detail").asString()).contains("U+0E44");
        assertThat(api.read("/documents?filter[clientId]=" + client + "-thai").get("data"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{#lines}}{{#lines}}a{{/lines}}{{/lines}} | Line 1, column 11: a list within a list
            {{#each lines}}a{{/each}}                 | Line 1, column 1: the tag {{#each lines}} is of a kind that is not allowed
            {{#client}}{{name}}{{/client}}            | Line 1, column 1: the placeholder client is unknown
            {{#lines}}<p>                             | Line 1, column 1: the section lines does not end
            {{> letter}}                              | Line 1, column 1: the tag {{> letter}} is of a kind that is not allowed
            <p onclick="x()">a</p>                    | Line 1, column 1: the attribute onclick of <p> is not allowed
            <svg onload="x()"></svg>                  | Line 1, column 1: the element <svg> is not allowed
            <a href="javascript:x()">a</a>            | Line 1, column 1: the element <a> is not allowed
            <img src="http://localhost:8080/">        | Line 1, column 1: the element <img> is not allowed
            <style>@import "http://localhost";</style> | Line 1, column 8: styles cannot have @import
            """)
    void aTemplateLoopsOverLinesOnlyAndRunsAndFetchesNothing(String body, String told) {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", "Bad", "kind", "LETTER", "language", "en"));
        wanted.put("body", body);

        Api.Answer refused = api.post("/document-templates", wanted, Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_TEMPLATE");
        assertThat(refused.body().get("detail").asString()).startsWith(told);
    }

    @Test
    void whoDoesNotReachTheClientNeitherReadsNorMakesItsDocuments() {
        JsonNode document = printed("letter", Map.of("clientId", client), "<p>{{client.name}}</p>");
        String id = document.get("id").asString();
        Api other = new SaleStory(api).employee("other", "REP");

        assertThat(status(other, id)).isEqualTo(404);
        assertThat(other.get("/documents/" + id).status()).isEqualTo(404);
        assertThat(status(api.with(""), id)).isEqualTo(401);
        Api.Answer made = other.post(
                "/documents",
                Map.of("templateId", document.get("templateId").asString(), "clientId", client),
                Map.of());
        assertThat(made.code()).isEqualTo("CLIENT_UNKNOWN");
        assertThat(status(api, id)).isEqualTo(200);
    }

    private JsonNode printed(String kind, Map<String, String> of, String body) {
        Map<String, String> wanted = new HashMap<>(of);
        wanted.put("templateId", template(kind, body));
        Api.Done made = api.send("/documents", wanted);
        api.awaitVisible("documents", made);
        return api.read("/documents/" + made.id());
    }

    private String template(String kind, String body) {
        String id = "template-" + run + "-" + kind;
        api.send(
                "/document-templates",
                Map.of(
                        "id",
                        id,
                        "name",
                        kind,
                        "kind",
                        kind.toUpperCase(java.util.Locale.ROOT),
                        "language",
                        "en-GB",
                        "body",
                        body));
        return id;
    }

    private static HttpResponse<byte[]> content(Api as, String id) {
        HttpRequest asked = as.http()
                .request(as.queries("/api/v1/documents/" + id + "/content"))
                .GET()
                .build();
        return as.http().send(asked, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int status(Api as, String id) {
        return content(as, id).statusCode();
    }

    private static byte[] pdf(Api as, String id) {
        return content(as, id).body();
    }

    private static String text(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
