package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A file that is not wanted any more (F17): its contents go, with all versions; who removed it and why is told. */
@ExtendWith(RunningSystem.class)
class FileRemovalIT {

    private static final String TEXT = "text/plain";

    private final Api api;
    private final FileUploads files;
    private final String run = Api.unique();
    private final String client = "client-" + run;

    FileRemovalIT(Api api) {
        this.api = api;
        this.files = new FileUploads(api);
    }

    @Test
    void takesAllContentsAndLeavesTheHistory() {
        api.send("/clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Jānis Bērziņš"));
        String file = files.upload(
                        Map.of("clientId", client, "name", "a.txt", "occurredAt", "2026-03-01T12:00:00Z"),
                        TEXT,
                        bytes("first"))
                .done()
                .id();
        files.revise(file, Map.of("occurredAt", "2026-04-01T12:00:00Z"), TEXT, bytes("second"))
                .done();
        String remove = "/files/" + file + "/remove";
        assertThat(api.post(remove, Map.of(), Map.of()).code()).isEqualTo("REASON_REQUIRED");

        Api.Done removed = api.send(remove, Map.of("reason", "sent by mistake"));

        api.awaitVisible("files", removed);
        for (String which : List.of("", "?versionNumber=1", "?asOf=2026-03-15T00:00:00Z")) {
            assertThat(files.content(file, which).statusCode()).as(which).isEqualTo(410);
        }
        assertThat(files.revise(file, Map.of(), TEXT, bytes("third"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("FILE_REMOVED");
        assertThat(api.send(remove, Map.of("reason", "again")).version())
                .as("removed once")
                .isEqualTo(removed.version());
        isTold(file);
    }

    private void isTold(String file) {
        JsonNode now = api.read("/files/" + file);
        assertThat(now.get("removedAt").isNull()).isFalse();
        assertThat(now.get("removedBy").asString()).isNotEmpty();
        assertThat(now.get("versions")).hasSize(2);
        assertThat(api.read("/files/" + file + "?asOf=2026-03-15T00:00:00Z")
                        .get("removedAt")
                        .isNull())
                .isTrue();
        JsonNode entry = api.readWhen(
                        "/clients/" + client + "/timeline?kinds=FILE_REMOVED",
                        timeline -> timeline.get("data").size() == 1)
                .at("/data/0");
        assertThat(entry.get("reason").asString()).isEqualTo("sent by mistake");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
