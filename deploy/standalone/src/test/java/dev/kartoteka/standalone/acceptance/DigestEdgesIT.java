package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The digest of somebody who is away and of whoever stands in for them, of those who left and were erased, and at an hour that
 * the clocks skip.
 */
@OwnSystem
class DigestEdgesIT {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final int SKIPPED = 3;

    private final ZoneOffsetTransition change = nextSkip();
    private final LocalDate day = change.getDateTimeBefore().toLocalDate();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Api api;

    @Test
    void comesToThoseWhoAreHereOrAwayAndToNobodyWhoLeft() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        int port = Mailbox.freePort();
        SteeredSystem.setAsTheComputer(clock); // by whose clock employees are let in
        try (Mailbox server = new Mailbox(port);
                SystemProcess system = start(data, clock, port)) {
            SteeredSystem.set(clock, at(-2, 12));
            api = new Api(Http.withToken(system.token()), system.address(), system.address(), "");
            for (String name : new String[] {"anna", "eva", "ben", "cleo", "dora"}) {
                employee(name);
            }
            assigned("anna", 1); // before she is away
            digest("ben", SKIPPED);
            digest("cleo", 9);
            digest("dora", 9);
            assigned("ben", 1);
            assigned("cleo", 1);
            assigned("dora", 1);
            api.send("/employees/employee-cleo/leave", Map.of());
            api.send("/subjects/employee-cleo/erase", Map.of("reason", "asked for it"));
            api.send("/employees/employee-dora/leave", Map.of());

            SteeredSystem.set(clock, at(-1, 8));
            api.awaitVisible(
                    "substitutions",
                    api.send(
                            "/substitutions",
                            Map.of(
                                    "absentId",
                                    "employee-anna",
                                    "substituteId",
                                    "employee-eva",
                                    "from",
                                    day.minusDays(1).toString(),
                                    "to",
                                    day.plusDays(9).toString())));
            digest("anna", 10);
            digest("eva", 10);
            assigned("anna", 2);
            SteeredSystem.set(clock, at(-1, 10));
            sent("anna");
            sent("eva");

            assertThat(text(server, "anna"))
                    .contains("2 x A task was assigned to you.")
                    .doesNotContain("stand in");
            assertThat(text(server, "eva"))
                    .startsWith("Of colleagues for whom you stand in:")
                    .contains("1 x A task was assigned to you.");

            assertThat(next("ben")).as("when the clocks are put forward").isEqualTo(change.getInstant());
            assertThat(server.received("ben@", 1)).hasSize(1); // of the day before
            assigned("ben", 2);
            SteeredSystem.set(clock, change.getInstant());
            assertThat(server.received("ben@", 2)).hasSize(2);
            api.readWhen("/digests/digest-ben", one -> next(one).isAfter(change.getInstant()));
            assertThat(next("ben")).isEqualTo(at(1, SKIPPED));
            SteeredSystem.set(clock, at(1, 10));
            api.readWhen("/digests/digest-eva", one -> next(one).isAfter(at(1, 10)));
            api.readWhen("/digests/digest-ben", one -> next(one).isAfter(at(1, 10)));

            assertThat(server.received("ben@", 2)).as("with nothing new since").hasSize(2);
            assertThat(server.received("cleo@", 0)).as("erased").isEmpty();
            assertThat(server.received("dora@", 0)).as("left").isEmpty();
            for (String gone : new String[] {"cleo", "dora"}) {
                assertThat(api.read("/digests/digest-" + gone).get("nextAt").isNull())
                        .as(gone)
                        .isTrue();
            }
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static ZoneOffsetTransition nextSkip() {
        ZoneOffsetTransition next = Objects.requireNonNull(RIGA.getRules().nextTransition(Instant.now()));
        return next.isGap() ? next : Objects.requireNonNull(RIGA.getRules().nextTransition(next.getInstant()));
    }

    private static SystemProcess start(Path data, Path clock, int port) throws IOException {
        return SteeredSystem.start(
                        data,
                        clock,
                        "--kartoteka.zone=" + RIGA,
                        "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
                        "--kartoteka.messages.email.port=" + port,
                        "--kartoteka.messages.email.security=NONE",
                        "--kartoteka.messages.email.from=crm@example.com")
                .awaitReady()
                .loggedIn();
    }

    private void employee(String name) {
        api.send("/employees", Map.of("id", "employee-" + name, "name", name, "email", name + "@example.com"));
    }

    private void digest(String name, int hour) {
        api.awaitVisible("digests", api.send("/digests/digest-" + name + "/set", Map.of("hour", hour)));
    }

    /** Until they were told of so many. */
    private void assigned(String name, int tasks) {
        api.send("/tasks", Map.of("title", "Call the bank", "assigneeId", "employee-" + name));
        api.readWhen(
                "/notifications?filter[recipientId]=employee-" + name,
                page -> page.get("data").size() == tasks);
    }

    private void sent(String name) {
        api.readWhen("/digests/digest-" + name, one -> !one.get("sentAt").isNull());
    }

    private Instant next(String name) {
        return next(api.read("/digests/digest-" + name));
    }

    private static Instant next(JsonNode digest) {
        return Instant.parse(digest.get("nextAt").asString());
    }

    private static String text(Mailbox server, String name) throws Exception {
        MimeMessage mail = server.received(name + "@", 1).get(0);
        return ((jakarta.mail.internet.MimeMultipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }

    /** By the clocks of Riga, so many days from that on which they change. */
    private Instant at(int days, int hour) {
        return day.plusDays(days).atTime(hour, 0).atZone(RIGA).toInstant();
    }
}
