package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Files of every condition: what is good is loaded once, what is bad is told, and the rest does not suffer. */
@ExtendWith(RunningSystem.class)
class ImportIT {

    private final Api api;
    private final String source = "test-" + Api.unique();
    private final String mapping = """
            name: people
            source: %s
            tables:
              - name: people
                commands:
                  - path: clients
                    key: ${number}
                    occurredAt: ${since|date}
                    body: {kind: INDIVIDUAL, name: "${name}", source: %s}
                  - path: clients/{id}/rename
                    key: ${number}
                    when: {renamed: {not: ""}}
                    occurredAt: ${changed|date}
                    body: {name: "${renamed}"}
            """.formatted(source, source);

    ImportIT(Api api) {
        this.api = api;
    }

    @Test
    void loadsOnceAndTellsOfBadRows() {
        String csv = "\uFEFFnumber,name,since,renamed,changed\r\n"
                + "1,\"Anna\r\nBerg\",2020-01-01,,\r\n" // a line break in a name
                + "2,=1+1,2020-01-02,<b>bold</b>,2020-02-02\r\n"
                + "3,Jānis,2020-13-01,,\r\n"
                + "4,Marek\r\n"
                + "5,Elena,2999-01-01,,\r\n"
                + "6,Tomas,2020-03-01,Tom,2020-02-01\r\n"
                + "7,Sofia,2020-03-01,,\r\n";
        JsonNode first = load(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(first.get("state").asString()).isEqualTo("DONE");
        assertThat(figures(first)).isEqualTo("7 read, 2 applied, 0 unchanged, 5 rejected, 3 commands");
        String rejects = "/imports/" + first.get("id").asString() + "/rejects";
        JsonNode page = api.getFromCommands(rejects + "?limit=4").body();
        assertThat(page.get("data")
                        .valueStream()
                        .map(row ->
                                row.get("line").asLong() + " " + row.get("code").asString()))
                .containsExactlyInAnyOrder("2 INVALID_TEXT", "5 INVALID_TIME", "6 INVALID_ROW", "7 OCCURRED_IN_FUTURE");
        JsonNode rest = api.getFromCommands(
                        rejects + "?cursor=" + page.at("/page/nextCursor").asString())
                .body();
        assertThat(rest.at("/data/0/code").asString()).isEqualTo("OCCURRED_BEFORE_LAST_EVENT");
        assertThat(rest.at("/data/0/row/renamed").asString()).isEqualTo("Tom");
        assertThat(rest.at("/page/hasMore").asBoolean()).isFalse();

        JsonNode clients = api.readWhen(
                "/clients?filter[source]=" + source + "&total=true",
                list -> list.at("/page/total").asLong() == 2);
        assertThat(clients.get("data").valueStream().map(client -> client.get("name")
                        .asString()))
                .containsExactlyInAnyOrder("<b>bold</b>", "Sofia");
        JsonNode again = load(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(figures(again)).isEqualTo("7 read, 0 applied, 2 unchanged, 5 rejected, 0 commands");
    }

    @Test
    void takesWhatALaterFileAddsToARecord() {
        String head = "number,name,since,renamed,changed\n";
        load((head + "1,Anna,2020-01-01,,\n").getBytes(StandardCharsets.UTF_8));
        JsonNode later = load((head + "1,Anna,2020-01-01,Anna Berg,2021-01-01\n").getBytes(StandardCharsets.UTF_8));
        assertThat(figures(later)).isEqualTo("1 read, 1 applied, 0 unchanged, 0 rejected, 1 commands");
        api.readWhen(
                "/clients?filter[source]=" + source,
                list -> list.at("/data/0/name").asString("").equals("Anna Berg"));
    }

    @Test
    void survivesTenThousandBadRows() {
        String csv = "number,name,since,renamed,changed\n" + "x,,never,,\n".repeat(10_000) + "1,Anna,2020-01-01,,\n";
        assertThat(figures(load(csv.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("10001 read, 1 applied, 0 unchanged, 10000 rejected, 1 commands");
    }

    @Test
    void refusesWhatCannotBeLoadedAtAllAndLeavesNothing() throws IOException {
        byte[] packed = packed("number,name,since,renamed,changed\n" + "1,Anna,2020-01-01,,\n".repeat(9999));
        refused("INVALID_UPLOAD", mapping, Arrays.copyOf(packed, packed.length - 20));
        refused("INVALID_UPLOAD", mapping, "number,name\n1,Anna\n".getBytes(StandardCharsets.UTF_8));
        refused("INVALID_UPLOAD", mapping, new byte[0]);
        refused("INVALID_UPLOAD", mapping, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        refused("UNKNOWN_MAPPING", "no-such-mapping", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        refused("UNKNOWN_MAPPING", "name: [", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(api.upload(mapping, Map.of()).code()).isEqualTo("INVALID_UPLOAD");
        assertThat(api.getFromCommands("/imports/import-none").status()).isEqualTo(404);
        assertThat(api.getFromCommands("/imports?limit=0").code()).isEqualTo("INVALID_LIMIT");
        assertThat(api.getFromCommands("/imports?cursor=x").code()).isEqualTo("INVALID_CURSOR");
        assertThat(api.getFromCommands("/imports?colour=red").code()).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void carriesOutCommandsLineByLine() {
        String id = "client-" + source;
        String lines = """
                {"path":"clients","id":"%1$s","key":"a","body":{"kind":"ORGANISATION","name":"One"}}
                {"path":"clients/{id}/rename","id":"%1$s","key":"b","body":{"name":"Two"}}
                {"path":"clients/{id}/tag","id":"%1$s","key":"c","body":{"tags":["x"]}}
                {"path":"clients/{id}/untag","id":"%1$s","key":"d","body":{"tags":["x"]}}
                {"path":"clients/%1$s/rename","key":"e","body":{"name":"Two"}}
                {"path":"clients/%1$s/tag","key":"f","body":{"tags":["x"]}}
                {"path":
                {"path":"clients/%1$s/fly","key":"g","body":{}}
                {"path":"planets","key":"h","body":{}}
                """.formatted(id);
        JsonNode first = load("commands", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(figures(first)).isEqualTo("9 read, 6 applied, 0 unchanged, 3 rejected, 6 commands");
        JsonNode again = load("commands", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(figures(again)).isEqualTo("9 read, 0 applied, 6 unchanged, 3 rejected, 0 commands");
        JsonNode client =
                api.readWhen("/clients/" + id, card -> card.path("version").asLong(-1) == 4);
        assertThat(client.get("name").asString()).isEqualTo("Two");
    }

    private void refused(String code, String with, byte[] content) {
        Api.Answer answer = api.upload(with, Map.of("f.csv", content));
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
    }

    private JsonNode load(byte[] content) {
        return load(mapping, content);
    }

    private JsonNode load(String with, byte[] content) {
        return api.awaitImport(api.upload(with, Map.of("f.csv", content)), Duration.ofMinutes(2));
    }

    private static String figures(JsonNode status) {
        return status.get("rowsRead") + " read, " + status.get("applied") + " applied, " + status.get("unchanged")
                + " unchanged, " + status.get("rejected") + " rejected, " + status.get("commandsSent") + " commands";
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
