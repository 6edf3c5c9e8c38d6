package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Templates are filled from what is known of a client, and the papers are kept. */
@ExtendWith(RunningSystem.class)
class DocumentsIT {

    private static final String BODY = """
            <html><head><style>h1 { font-size: 16pt }</style></head><body>
            <h1>Līgums {{document.number}}</h1><p>{{document.date}}</p>
            <p>{{client.name}}, {{client.street}}, {{client.city}} {{#client.taxId}}PVN {{client.taxId}}{{/client.taxId}}</p>
            {{#deal.title}}<p>{{deal.title}}: {{deal.amount}}</p>{{/deal.title}}
            <p>{{signature.name}} {{signature.hash}}</p></body></html>""";

    private final Api api;
    private final String run = Api.unique();
    private final String client = "client-" + run;
    private final String template = "template-" + run;

    DocumentsIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void begin() {
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita Kalniņa", "email", "rita@example.com"));
        api.send(
                "/clients",
                Map.of(
                        "id",
                        client,
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        "Jānis Bērziņš & <b>dēli</b>",
                        "address",
                        Map.of("street", "Brīvības iela 1", "city", "Rīga"),
                        "ownerId",
                        "employee-" + run));
        api.send(
                "/document-templates",
                Map.of("id", template, "name", "Contract", "kind", "CONTRACT", "language", "lv", "body", BODY));
    }

    @Test
    void aTemplateIsFilledFromTheRecordsSignedNumberedAndKept() throws Exception {
        api.send(
                "/deals",
                Map.of(
                        "id",
                        "deal-" + run,
                        "title",
                        "Velosipēdi",
                        "clientId",
                        client,
                        "amount",
                        Map.of("amount", "19500.50", "currency", "EUR")));

        Api.Done done = api.send(
                "/documents",
                Map.of("templateId", template, "dealId", "deal-" + run, "occurredAt", "2026-03-01T12:00:00Z"));

        api.awaitVisible("documents", done);
        JsonNode document = api.read("/documents/" + done.id());
        HttpResponse<byte[]> content = content(api, done.id());
        String text = text(content.body());
        assertThat(document.get("number").asString()).matches("CONTRACT-2026-\\d{5}");
        assertThat(document.get("state").asString()).isEqualTo("CREATED");
        assertThat(document.get("clientId").asString()).isEqualTo(client);
        assertThat(document.get("signerId").asString()).isEqualTo("employee-" + run);
        assertThat(text)
                .contains("Līgums " + document.get("number").asString())
                .contains("2026. gada 1. marts")
                .contains("Jānis Bērziņš & <b>dēli</b>, Brīvības iela 1, Rīga")
                .contains("Velosipēdi: 19 500,50 EUR")
                .contains("Rita Kalniņa")
                .doesNotContain("PVN");
        assertThat(text.replaceAll("\\s", ""))
                .contains(document.get("signature").asString());
        assertThat(document.get("sha256").asString()).isEqualTo(sha256(content.body()));
        assertThat(document.get("size").asLong()).isEqualTo(content.body().length);
        api.readWhen("/clients/" + client + "/timeline", timeline -> timeline.toString()
                .contains("Document " + document.get("number").asString() + " was created."));
    }

    @Test
    void whatIsServedIsAFileToBeSaved() {
        Api.Done done = api.send("/documents", Map.of("templateId", template, "clientId", client));
        api.awaitVisible("documents", done);

        HttpResponse<byte[]> content = content(api, done.id());

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(header(content, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(content, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("CONTRACT-");
        assertThat(header(content, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(content, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        HttpRequest again = request(done.id())
                .header("If-None-Match", header(content, "ETag"))
                .build();
        assertThat(api.http()
                        .send(again, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aMissingValueIsAnErrorThatNamesItAndNoNumberIsTaken() {
        String wants = "template-wants-" + run;
        api.send(
                "/document-templates",
                Map.of(
                        "id", wants,
                        "name", "Wants more",
                        "kind", "CONTRACT",
                        "language", "en",
                        "body", "<p>{{client.taxId}} {{contact.name}} {{client.name}}</p>"));

        Api.Answer refused = api.post("/documents", Map.of("templateId", wants, "clientId", client), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("VALUE_MISSING");
        assertThat(refused.body().get("errors"))
                .extracting(error -> error.get("detail").asString())
                .containsExactly("There is no value for client.taxId", "There is no value for contact.name");
    }

    @Test
    void aTemplateThatRunsOrFetchesSomethingIsRefusedWithThePlace() {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", "Bad", "kind", "LETTER", "language", "en"));
        wanted.put("body", "<p>a</p>\n<script>alert(1)</script>");

        Api.Answer refused = api.post("/document-templates", wanted, Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_TEMPLATE");
        assertThat(refused.body().get("detail").asString())
                .isEqualTo("Line 2, column 1: the element <script> is not allowed at /body");
    }

    @Test
    void aDocumentIsOfTheTextThatTheTemplateHadThen() {
        Api.Done first = api.send("/documents", Map.of("templateId", template, "clientId", client));
        api.send("/document-templates/" + template + "/revise", Map.of("body", "<p>New: {{client.name}}</p>"));
        Api.Done second = api.send("/documents", Map.of("templateId", template, "clientId", client));
        api.send("/document-templates/" + template + "/retire", Map.of());

        Api.Answer third = api.post("/documents", Map.of("templateId", template, "clientId", client), Map.of());

        assertThat(third.code()).isEqualTo("TEMPLATE_RETIRED");
        api.awaitVisible("documents", second);
        assertThat(text(content(api, first.id()).body())).contains("Līgums");
        assertThat(text(content(api, second.id()).body())).contains("New: ").doesNotContain("Līgums");
        assertThat(api.read("/documents/" + second.id()).get("templateVersion").asInt())
                .isEqualTo(2);
    }

    @Test
    void numbersAreGivenOnceAndARefusedOneHarmsNothing() {
        List<CompletableFuture<Api.Done>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.send(
                        "/documents",
                        Map.of("id", "document-" + i + "-" + run, "templateId", template, "clientId", client))))
                .toList();
        all.forEach(one -> api.awaitVisible("documents", one.join()));
        byte[] before = content(api, "document-0-" + run).body();

        Api.Answer again = api.post(
                "/documents", Map.of("id", "document-0-" + run, "templateId", template, "clientId", client), Map.of());

        assertThat(again.code()).isEqualTo("ALREADY_EXISTS");
        assertThat(content(api, "document-0-" + run).body()).isEqualTo(before);
        assertThat(api.read("/documents?filter[clientId]=" + client).get("data"))
                .extracting(document -> document.get("number").asString())
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void aVoidedDocumentStaysInTheRegister() {
        Api.Done done = api.send("/documents", Map.of("templateId", template, "clientId", client));
        Api.Done voided = api.send("/documents/" + done.id() + "/void", Map.of("reason", "a wrong name"));
        api.awaitVisible("documents", voided);

        assertThat(api.read("/documents/" + done.id()).get("state").asString()).isEqualTo("VOIDED");
        assertThat(content(api, done.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void anErasureTakesTheDocumentsOfThePerson() {
        Api.Done done = api.send("/documents", Map.of("templateId", template, "clientId", client));
        api.awaitVisible("documents", done);
        assertThat(content(api, done.id()).statusCode()).isEqualTo(200);

        api.send("/subjects/" + client + "/erase", Map.of("reason", "asked for"));

        JsonNode subject = api.readWhen(
                "/subjects/subject-" + client,
                erased -> !erased.path("erasureCompletedAt").asString("").isEmpty());
        assertThat(subject.toString()).contains("documents");
        assertThat(content(api, done.id()).statusCode()).isEqualTo(410);
        assertThat(api.read("/documents/" + done.id()).get("erased").asBoolean())
                .isTrue();
    }

    private HttpRequest.Builder request(String id) {
        return api.http().request(api.queries("/api/v1/documents/" + id + "/content"));
    }

    private HttpResponse<byte[]> content(Api asked, String id) {
        return asked.http().send(request(id).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
