package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** F17: files of a client are uploaded, versioned, listed, and downloaded by whoever may see the client. */
@ExtendWith(RunningSystem.class)
class FilesIT {

    private static final String TEXT = "text/plain";
    private static final long FIFTY_MEGABYTES = 50 << 20;
    private static final byte[] PDF = bytes("%PDF-1.7\nnot much");
    private static final byte[] NOTE = bytes("Sveiki, Jāni!");

    private final Api api;
    private final FileUploads files;
    private final String run = Api.unique();
    private final String client = "client-" + run;

    FilesIT(Api api) {
        this.api = api;
        this.files = new FileUploads(api);
    }

    @BeforeEach
    void begin() {
        api.send("/clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Jānis Bērziņš"));
    }

    @Test
    void aFileIsUploadedListedRevisedAndDownloadedAsItWas() throws Exception {
        Api.Done first = files.upload(told("Pase.pdf", "occurredAt", "2026-03-01T12:00:00Z"), "application/pdf", PDF)
                .done();
        Api.Done second = files.revise(
                        first.id(), Map.of("name", "Piezīme.txt", "occurredAt", "2026-04-01T12:00:00Z"), TEXT, NOTE)
                .done();
        api.awaitVisible("files", second);

        JsonNode file = api.read("/files/" + first.id());
        assertThat(file.get("name").asString()).isEqualTo("Piezīme.txt");
        assertThat(file.get("versionNumber").asInt()).isEqualTo(2);
        assertThat(file.get("sha256").asString()).isEqualTo(sha256(NOTE));
        assertThat(file.at("/versions/0/sha256").asString()).isEqualTo(sha256(PDF));
        assertThat(file.at("/versions/0/uploadedBy").asString()).isNotEmpty();
        assertThat(api.read("/files?filter[clientId]=" + client).get("data")).hasSize(1);
        assertThat(api.read("/files/" + first.id() + "?asOf=2026-03-15T00:00:00Z")
                        .get("name")
                        .asString())
                .isEqualTo("Pase.pdf");
        assertThat(files.content(first.id(), "").body()).isEqualTo(NOTE);
        assertThat(files.content(first.id(), "?versionNumber=1").body()).isEqualTo(PDF);
        assertThat(files.content(first.id(), "?asOf=2026-03-15T00:00:00Z").body())
                .isEqualTo(PDF);
        assertThat(files.content(first.id(), "?asOf=2026-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
        JsonNode graph = api.graphql(
                        "query($id: ID!) { file(id: $id) { name versions { number sha256 } } }",
                        Map.of("id", first.id()))
                .body();
        assertThat(graph.at("/data/file/versions/1/sha256").asString()).isEqualTo(sha256(NOTE));
        api.readWhen(
                "/clients/" + client + "/timeline",
                timeline -> timeline.toString().contains("Version 2 of file “Piezīme.txt” was uploaded.")
                        && timeline.toString().contains("File “Pase.pdf” was uploaded."));
    }

    @Test
    void whatIsServedIsAFileToBeSavedAndNeverRun() {
        Api.Done done = files.upload(
                        told("<script>.txt"), "text/plain; charset=utf-8", bytes("<script>alert(1)</script>"))
                .done();
        api.awaitVisible("files", done);

        HttpResponse<byte[]> content = files.content(done.id(), "");

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(header(content, "Content-Type")).startsWith(TEXT);
        assertThat(header(content, "Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("<");
        assertThat(header(content, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(content, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void aNameIsNoPathAndHasNothingInvisible() {
        Map<String, String> names = Map.ofEntries(
                entry("../../x", "x"),
                entry("..\\..\\windows\\note.txt", "note.txt"),
                entry("/etc/passwd", "passwd"),
                entry("a\u0000b\r\nSet-Cookie: x=1.txt", "abSet-Cookie_ x=1.txt"),
                entry("in\u202evoice\u200b.txt", "invoice.txt"),
                entry("  .hidden.txt. ", "hidden.txt"),
                entry("Līgums “2026”, №1.txt", "Līgums “2026”, №1.txt"),
                entry("合同.txt", "合同.txt"));
        names.forEach((given, kept) -> {
            Api.Done done = files.upload(told(given), TEXT, NOTE).done();
            api.awaitVisible("files", done);
            assertThat(api.read("/files/" + done.id()).get("name").asString()).isEqualTo(kept);
            assertThat(files.content(done.id(), "").statusCode()).isEqualTo(200);
        });
        Api.Done longOne =
                files.upload(told("ž".repeat(400) + ".txt"), TEXT, NOTE).done();
        api.awaitVisible("files", longOne);
        assertThat(api.read("/files/" + longOne.id()).get("name").asString())
                .hasSize(120)
                .endsWith("ž.txt");
        assertThat(files.upload(told("../.."), TEXT, NOTE).code()).isEqualTo("INVALID_TEXT");
    }

    @Test
    void onlyKnownTypesAreTakenAndOnlyWhatIsOfThem() {
        for (String type : new String[] {
            "text/html", "image/svg+xml", "application/javascript", "application/x-msdownload", "nonsense", "*/*"
        }) {
            FileUploads.Told refused = files.upload(told("a.txt"), type, NOTE);
            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.code()).isEqualTo("FILE_TYPE_REFUSED");
        }
        assertThat(files.upload(told("a.exe"), TEXT, NOTE).code()).isEqualTo("FILE_TYPE_REFUSED");
        assertThat(files.upload(told("a.pdf"), "application/pdf", bytes("MZ")).code())
                .isEqualTo("FILE_TYPE_REFUSED");
        assertThat(files.upload(told("a.txt"), TEXT, new byte[] {77, 90, 0, 3}).code())
                .isEqualTo("FILE_TYPE_REFUSED");
        assertThat(files.upload(told("a.txt"), TEXT, new byte[0]).code()).isEqualTo("INVALID_UPLOAD");
        assertThat(api.read("/files?filter[clientId]=" + client).get("data")).isEmpty();
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreSent() {
        String early = files.announce(told("a.txt"), TEXT, FIFTY_MEGABYTES);
        FileUploads.Told late = files.send(
                "/files",
                told("a.txt"),
                TEXT,
                HttpRequest.BodyPublishers.ofInputStream(() -> new Letters(FIFTY_MEGABYTES)));

        assertThat(early)
                .startsWith("HTTP/1.1 413")
                .contains("\"FILE_TOO_LARGE\"", "A file has at most 20971520 bytes");
        assertThat(late.status()).isEqualTo(413);
        assertThat(late.code()).isEqualTo("FILE_TOO_LARGE");
        assertThat(api.read("/files?filter[clientId]=" + client).get("data")).isEmpty();
    }

    @Test
    void aKeyTellsWhatWasDoneAndAnIdentifierIsTakenOnce() {
        String key = "upload-" + run;
        FileUploads.Told first = files.upload(told("a.txt"), TEXT, NOTE, "Idempotency-Key", key);
        FileUploads.Told again = files.upload(told("a.txt"), TEXT, NOTE, "Idempotency-Key", key);
        FileUploads.Told other = files.upload(told("a.txt"), TEXT, bytes("other"), "Idempotency-Key", key);
        String id = first.done().id();
        FileUploads.Told taken = files.upload(told("a.txt", "id", id), TEXT, bytes("mine"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.response().headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(taken.code()).isEqualTo("ALREADY_EXISTS");
        assertThat(files.revise(id, Map.of(), TEXT, NOTE, "If-Match", "\"7\"").code())
                .isEqualTo("VERSION_CONFLICT");
        FileUploads.Told revised =
                files.revise(id, Map.of(), TEXT, bytes("second"), "If-Match", "\"0\"", "Idempotency-Key", key + "-2");
        FileUploads.Told revisedAgain =
                files.revise(id, Map.of(), TEXT, bytes("second"), "If-Match", "\"0\"", "Idempotency-Key", key + "-2");
        assertThat(revisedAgain.body()).isEqualTo(revised.body());
        api.awaitVisible("files", revised.done());
        assertThat(files.content(id, "").body()).isEqualTo(bytes("second"));
        assertThat(files.content(id, "?versionNumber=1").body()).isEqualTo(NOTE);
        assertThat(api.read("/files/" + id).get("versions")).hasSize(2);
    }

    @Test
    void whoDoesNotReachTheClientNeitherReadsNorWrites() {
        api.send("/employees", Map.of("id", "employee-a" + run, "name", "Anna"));
        api.send("/employees", Map.of("id", "employee-b" + run, "name", "Boris"));
        api.send("/employees", Map.of("id", "employee-c" + run, "name", "Clara"));
        api.send("/clients/" + client + "/assign-owner", Map.of("ownerId", "employee-a" + run));
        Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        FileUploads anna = new FileUploads(api.as("employee-a" + run, since, "REP"));
        FileUploads boris = new FileUploads(api.as("employee-b" + run, since, "REP"));
        FileUploads analyst = new FileUploads(api.as("employee-c" + run, since, "ANALYST"));
        Api.Done done = anna.upload(told("a.txt"), TEXT, NOTE).done();
        api.awaitVisible("files", done);

        assertThat(anna.content(done.id(), "").statusCode()).isEqualTo(200);
        assertThat(boris.content(done.id(), "").statusCode()).isEqualTo(404);
        assertThat(boris.upload(told("a.txt"), TEXT, NOTE).code()).isEqualTo("CLIENT_UNKNOWN");
        assertThat(boris.revise(done.id(), Map.of(), TEXT, NOTE).status()).isEqualTo(404);
        assertThat(analyst.upload(told("a.txt"), TEXT, NOTE).status()).isEqualTo(403);
        assertThat(analyst.content(done.id(), "").statusCode()).isEqualTo(403);
        JsonNode counted = analyst.api().read("/files/" + done.id());
        assertThat(counted.get("name").asString()).isEqualTo("***");
        assertThat(counted.get("versions")).isEmpty();
        assertThat(new FileUploads(api.with("")).content(done.id(), "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsToldWrongIsRefusedByItsPlace() {
        assertThat(files.upload(Map.of("name", "a.txt"), TEXT, NOTE).code()).isEqualTo("MISSING_FIELD");
        assertThat(files.upload(told("a.txt", "folder", "x"), TEXT, NOTE).code())
                .isEqualTo("INVALID_PARAMETER");
        assertThat(files.upload(told("a.txt", "id", "deal-1"), TEXT, NOTE).status())
                .isEqualTo(400);
        assertThat(files.upload(Map.of("name", "a.txt", "clientId", "client-none-" + run), TEXT, NOTE)
                        .code())
                .isEqualTo("CLIENT_UNKNOWN");
        assertThat(files.revise("file-none-" + run, Map.of(), TEXT, NOTE).status())
                .isEqualTo(404);
        assertThat(files.upload(told("a.txt", "occurredAt", "2199-01-01T00:00:00Z"), TEXT, NOTE)
                        .code())
                .isEqualTo("OCCURRED_IN_FUTURE");
        api.send("/clients/" + client + "/archive", Map.of("reason", "a test"));
        assertThat(files.upload(told("a.txt"), TEXT, NOTE).code()).isEqualTo("CLIENT_ARCHIVED");
    }

    @Test
    void anErasureTakesTheFilesOfThePerson() {
        Api.Done done = files.upload(told("Jāņa pase.txt"), TEXT, NOTE).done();
        api.awaitVisible("files", done);

        api.send("/subjects/" + client + "/erase", Map.of("reason", "asked for"));

        api.readWhen(
                "/subjects/subject-" + client,
                erased -> !erased.path("erasureCompletedAt").asString("").isEmpty());
        JsonNode file =
                api.readWhen("/files/" + done.id(), read -> read.get("erased").asBoolean());
        assertThat(file.toString()).doesNotContain("pase");
        assertThat(file.path("sha256").isNull()).isTrue();
        assertThat(files.content(done.id(), "").statusCode()).isEqualTo(410);
        assertThat(files.revise(done.id(), Map.of(), TEXT, NOTE).status()).isEqualTo(410);
        assertThat(files.upload(told("a.txt"), TEXT, NOTE).status()).isEqualTo(410);
    }

    private Map<String, String> told(String name, String... more) {
        Map<String, String> told = new TreeMap<>(Map.of("clientId", client, "name", name));
        for (int i = 0; i < more.length; i += 2) {
            told.put(more[i], more[i + 1]);
        }
        return told;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** So many letters. */
    private static final class Letters extends InputStream {

        private final long length;
        private long count;

        Letters(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return count++ < length ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            int given = (int) Math.min(wanted, length - count);
            if (given <= 0) {
                return -1;
            }
            Arrays.fill(target, offset, offset + given, (byte) 'a');
            count += given;
            return given;
        }
    }
}
