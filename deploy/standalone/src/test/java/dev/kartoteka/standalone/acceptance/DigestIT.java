package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Employees are mailed what they have not read, at the hour that they want it, once a day, whatever ends in between. */
@OwnSystem
class DigestIT {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final String DIGEST = "/digests/digest-eve";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void eachDaysMailComesOnceAtItsHourUntilItIsNotWantedAnyMore() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        int port = Mailbox.freePort();
        Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        int hour = start.plus(Duration.ofHours(2)).atZone(ZONE).getHour();
        SteeredSystem.set(clock, start);
        Instant first;
        try (SystemProcess system = start(data, clock, port)) {
            Api api = api(system);
            employee(api);
            first = digest(api, hour);
            assertThat(first.atZone(ZONE).getHour()).isEqualTo(hour);
            assertThat(first).isBetween(start, start.plus(Duration.ofDays(1)));
            assigned(api, 1);

            try (Mailbox server = new Mailbox(port)) {
                SteeredSystem.set(clock, first);
                JsonNode sent =
                        api.readWhen(DIGEST, answer -> !answer.get("sentAt").isNull());

                List<MimeMessage> mails = server.received("eve@example.com", 1);
                assertThat(mails).hasSize(1);
                assertThat(text(mails.get(0)))
                        .contains(" x A task was assigned to you.", "digest-eve")
                        .doesNotContain("Call the bank");
                assertThat(mails.get(0).getMessageID()).startsWith("<digest-eve." + first.getEpochSecond());
                assertThat(sent.get("told").asInt()).isPositive();
                Instant second = Instant.parse(sent.get("nextAt").asString());
                assertThat(second).isBetween(first.plus(Duration.ofHours(23)), first.plus(Duration.ofHours(25)));

                SteeredSystem.set(clock, second); // with nothing that she was not told of
                api.readWhen(
                        DIGEST,
                        answer -> Instant.parse(answer.get("nextAt").asString()).isAfter(second));
                assertThat(server.received("eve@example.com", 1)).hasSize(1);
            }
            assigned(api, 2);
            SteeredSystem.set(clock, first.plus(Duration.ofHours(50))); // nobody takes the mail of this day
            api.readWhen(
                    DIGEST, answer -> answer.get("lastOutcome").asString("").equals("NOT_CONNECTED"));
            system.kill();
        }
        try (SystemProcess system = start(data, clock, port);
                Mailbox server = new Mailbox(port)) {
            Api api = api(system);
            SteeredSystem.set(clock, first.plus(Duration.ofHours(54)));
            api.readWhen(DIGEST, answer -> answer.get("lastOutcome").isNull());
            assertThat(server.received("eve@example.com", 1)).hasSize(1);

            api.send(DIGEST + "/set", Map.of());
            api.readWhen(DIGEST, answer -> answer.get("nextAt").isNull());
            other(api, hour);
            SteeredSystem.set(clock, first.plus(Duration.ofDays(5)));
            server.received("max@example.com", 1); // by when hers would have come too
            assertThat(server.received("eve@example.com", 1)).hasSize(1);
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static SystemProcess start(Path data, Path clock, int port) throws IOException {
        return SteeredSystem.start(
                        data,
                        clock,
                        "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
                        "--kartoteka.messages.email.port=" + port,
                        "--kartoteka.messages.email.security=NONE",
                        "--kartoteka.messages.email.from=crm@example.com")
                .awaitReady()
                .loggedIn();
    }

    private static Api api(SystemProcess system) {
        return new Api(Http.withToken(system.token()), system.address(), system.address(), "");
    }

    private static void employee(Api api) {
        api.send("/employees", Map.of("id", "employee-eve", "name", "Eve", "email", "eve@example.com"));
        api.send("/employees/employee-eve/set-zone", Map.of("zone", ZONE.getId()));
        assertThat(api.post("/digests/digest-nobody/set", Map.of("hour", 8), Map.of())
                        .code())
                .isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(api.post(DIGEST + "/set", Map.of("hour", 24), Map.of()).code())
                .isEqualTo("INVALID_VALUE");
    }

    /** When it comes first. */
    private static Instant digest(Api api, int hour) {
        api.awaitVisible("digests", api.send(DIGEST + "/set", Map.of("hour", hour)));
        JsonNode told = api.graphql("{digest(id:\"digest-eve\"){recipientId hour nextAt}}", Map.of())
                .body()
                .at("/data/digest");
        assertThat(told.get("recipientId").asString()).isEqualTo("employee-eve");
        return Instant.parse(told.get("nextAt").asString());
    }

    /** Until she was told of so many. */
    private static void assigned(Api api, int tasks) {
        api.send("/tasks", Map.of("title", "Call the bank", "assigneeId", "employee-eve"));
        api.readWhen(
                "/notifications?filter[recipientId]=employee-eve",
                page -> page.get("data").size() == tasks);
    }

    private static void other(Api api, int hour) {
        api.send("/employees", Map.of("id", "employee-max", "name", "Max", "email", "max@example.com"));
        api.send("/digests/digest-max/set", Map.of("hour", hour));
        api.send("/tasks", Map.of("title", "Call the bank", "assigneeId", "employee-max"));
        api.readWhen("/notifications?filter[recipientId]=employee-max", page -> !page.get("data")
                .isEmpty());
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((jakarta.mail.internet.MimeMultipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }
}
