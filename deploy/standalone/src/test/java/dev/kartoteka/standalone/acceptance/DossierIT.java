package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The dossier of a client holds all that is known about it, and proves it. */
@OwnSystem
class DossierIT {

    private static final String RUN = Api.unique();
    private static final String REASON = "Wants to hear nothing more, and said so at some length. ".repeat(4);

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String path;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @BeforeAll
    static void tellAStory() {
        system = RunningSystem.startAnother(context -> {}, "--kartoteka.proof.head-interval=PT0S");
        String client = "client-" + RUN;
        path = "/audit/dossier/" + client;
        system.api.send(
                "/clients",
                Map.of(
                        "id",
                        client,
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        "Анна Bērziņa 木",
                        "occurredAt",
                        "2026-01-05T09:00:00Z"));
        system.api.send(
                "/clients/" + client + "/rename",
                Map.of("name", "Анна Kalniņa 木", "occurredAt", "2026-02-05T09:00:00Z"));
        for (int i = 1; i <= 30; i++) {
            system.api.send(
                    "/interactions",
                    Map.of(
                            "clientId",
                            client,
                            "kind",
                            "CALL",
                            "direction",
                            "INBOUND",
                            "subject",
                            "Call " + i,
                            "occurredAt",
                            "2026-03-05T09:00:00Z"));
        }
        system.api.send("/clients/" + client + "/archive", Map.of("reason", REASON));
        system.api.readWhen(path, dossier -> dossier.get("events").size() == 33);
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void hasTheRecordItsEventsAndTheirProofs() {
        JsonNode dossier = system.api.read(path);

        assertThat(dossier.at("/record/state/name").asString()).isEqualTo("Анна Kalniņa 木");
        assertThat(dossier.at("/record/state/archived").asBoolean()).isTrue();
        assertThat(dossier.get("events")).hasSize(33).allMatch(event -> event.get("proven")
                .asBoolean());
        assertThat(dossier.at("/events/0/type").asString()).isEqualTo("ClientRegistered");
        assertThat(dossier.at("/events/0/content/name").asString()).isEqualTo("Анна Bērziņa 木");
        assertThat(dossier.at("/events/0/stored/proof")).isNotEmpty();
        assertThat(dossier.at("/events/32/reason").asString()).isEqualTo(REASON.strip());
    }

    @Test
    void tellsWhatWasSoThen() {
        JsonNode dossier = system.api.read(path + "?asOf=2026-01-10T00:00:00Z");

        assertThat(dossier.at("/record/state/name").asString()).isEqualTo("Анна Bērziņa 木");
        assertThat(dossier.get("events")).hasSize(1);
        assertThat(system.api
                        .get(path + "?asOf=2026-01-10T00:00:00Z&basis=recorded")
                        .status())
                .isEqualTo(404);
        assertThat(system.api.get("/audit/dossier/client-nobody").status()).isEqualTo(404);
        assertThat(system.api.get(path + "?size=1").status()).isEqualTo(400);
    }

    @Test
    void canBeCheckedFarFromHere() {
        Exported exported = new Exported(system.api, directory);

        Exported.Told told = Exported.verify(exported.save(path, "application/x-ndjson"), exported.key());

        assertThat(told.text()).startsWith("Valid: 33 events");
    }

    @Test
    void canBeReadOnPaper() throws IOException {
        Path file = new Exported(system.api, directory).save(path, "application/pdf");

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text)
                    .contains("Dossier of Анна Kalniņa ?")
                    .contains("33 events")
                    .contains("33 of 33 events are proven")
                    .contains("Call 30")
                    .contains("page 2");
        }
    }

    @Test
    void saysWhichEventIsNotTheOneThatWasRecorded() throws IOException {
        long position = system.api.read(path).at("/events/1/position").asLong();
        sql("update events set metadata = set_byte(metadata, 5, get_byte(metadata, 5) # 1) where position = "
                + position);
        try {
            JsonNode dossier = system.api.read(path);
            assertThat(dossier.at("/events/0/proven").asBoolean()).isTrue();
            assertThat(dossier.at("/events/1/proven").asBoolean()).isFalse();
            Exported exported = new Exported(system.api, directory);
            assertThat(Exported.verify(exported.save(path, "application/x-ndjson"), exported.key())
                            .text())
                    .contains("First bad position: " + position + ".");
            try (PDDocument document =
                    Loader.loadPDF(exported.save(path, "application/pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(document)).contains("NOT PROVEN", "32 of 33 events");
            }
        } finally {
            sql("update events set metadata = set_byte(metadata, 5, get_byte(metadata, 5) # 1) where position = "
                    + position);
        }
    }

    private static void sql(String statement) {
        try (Connection connection = system.inside(HikariDataSource.class).getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
