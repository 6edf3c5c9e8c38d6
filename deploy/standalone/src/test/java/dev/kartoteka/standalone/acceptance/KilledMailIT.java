package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Messages that are asked for in the night go out in the morning (F82), and e-mails that lie in the mailbox come in; the process
 * is killed while both are under way. Nothing is lost; what was being handed over at that moment may go twice, under the same
 * Message-ID (ADR 52), and nothing that came in comes twice (ADR 65).
 */
@OwnSystem
class KilledMailIT {

    private static final int MESSAGES = 150;
    private static final int LETTERS = 150;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void nothingIsLostAndWhatGoesTwiceBearsTheSameMark() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        LocalDate day = LocalDate.now(RIGA).plusDays(1);
        Instant night = day.atTime(23, 0).atZone(RIGA).toInstant();
        Instant morning =
                day.plusDays(1).atTime(LocalTime.of(8, 0)).atZone(RIGA).toInstant();
        int smtp = Mailbox.freePort();
        SteeredSystem.set(clock, Instant.now()); // those who log in keep the computer's clock
        try (ImapServer imap = new ImapServer();
                Mailbox mailbox = new Mailbox(smtp)) {
            String[] settings = settings(smtp, imap.port());
            List<String> queued;
            try (SystemProcess system =
                    SteeredSystem.start(data, clock, settings).awaitReady().loggedIn()) {
                Api api = api(system);
                SteeredSystem.set(clock, night);
                queued = queue(api);
                JsonNode waiting = api.readWhen(
                        "/messages?limit=500&filter[waitingFor]=QUIET_HOURS",
                        page -> page.get("data").size() == MESSAGES,
                        PATIENCE);
                assertThat(waiting.get("data").findValuesAsString("nextAttemptAt"))
                        .containsOnly(morning.toString());
                assertThat(mailbox.count()).isZero();

                for (int i = 0; i < LETTERS; i++) {
                    imap.deliver("From: s" + i + "@example.org\nSubject: Letter " + i + "\n\nHello\n");
                }
                SteeredSystem.set(clock, morning);
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> mailbox.count() > AT_ONCE);
                system.kill();
            }
            SteeredSystem.set(clock, morning.plus(Duration.ofHours(1))); // whoever was sending is known to be dead
            try (SystemProcess system =
                    SteeredSystem.start(data, clock, settings).awaitReady().loggedIn()) {
                Api api = api(system);
                api.readWhen(
                        "/messages?limit=500&filter[state]=SENT",
                        page -> page.get("data").size() == MESSAGES,
                        PATIENCE);
                JsonNode letters = api.readWhen(
                        "/arrivals?limit=500&filter[kind]=EMAIL",
                        page -> page.get("data").size() >= LETTERS,
                        PATIENCE);

                assertThat(letters.get("data").findValuesAsString("subject"))
                        .hasSize(LETTERS)
                        .doesNotHaveDuplicates();
                List<String> marks = marks(mailbox);
                Set<String> different = new HashSet<>(marks);
                assertThat(different).containsExactlyInAnyOrderElementsOf(queued);
                assertThat(marks.size()).isBetween(MESSAGES, MESSAGES + AT_ONCE);
            } finally {
                SystemProcess.endDatabaseLeftIn(data);
            }
        }
    }

    private static String[] settings(int smtp, int imap) {
        return new String[] {
            "--kartoteka.zone=" + RIGA,
            "--kartoteka.messages.quiet-hours=21:00-08:00",
            "--kartoteka.messages.timeout=PT5S",
            "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
            "--kartoteka.messages.email.port=" + smtp,
            "--kartoteka.messages.email.security=NONE",
            "--kartoteka.messages.email.from=crm@example.com",
            "--kartoteka.inbox.host=" + Mailbox.ADDRESS,
            "--kartoteka.inbox.port=" + imap,
            "--kartoteka.inbox.username=" + ImapServer.USER,
            "--kartoteka.inbox.password=" + ImapServer.PASSWORD,
            "--kartoteka.inbox.security=NONE",
            "--kartoteka.inbox.interval=PT0.2S",
            "--kartoteka.inbox.timeout=PT5S",
        };
    }

    /** The Message-ID of each. */
    private static List<String> queue(Api api) {
        api.send("/clients", Map.of("id", "client-1", "kind", "INDIVIDUAL", "name", "Ada", "email", "ada@example.com"));
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            Api.Done queued = api.send("/messages", MessageBodies.message("client-1", Map.of()));
            marks.add("<" + queued.id() + "@example.com>");
        }
        return marks;
    }

    private static List<String> marks(Mailbox mailbox) throws Exception {
        List<String> marks = new ArrayList<>();
        for (MimeMessage mail : mailbox.received("ada@example.com", MESSAGES)) {
            marks.add(mail.getMessageID());
        }
        return marks;
    }

    private static Api api(SystemProcess system) {
        return new Api(Http.withToken(system.token()), system.address(), system.address(), "");
    }
}
