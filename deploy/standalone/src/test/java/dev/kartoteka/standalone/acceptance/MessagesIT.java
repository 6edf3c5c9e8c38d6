package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Messages to clients against a real mail server, which is there, away, or dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port = freePort();
    private final RunningSystem.Started system = RunningSystem.startAnother(
            context -> {},
            "--kartoteka.messages.email.host=127.0.0.1",
            "--kartoteka.messages.email.port=" + port,
            "--kartoteka.messages.email.security=NONE",
            "--kartoteka.messages.email.from=crm@example.com",
            "--kartoteka.messages.email.from-name=Rīgas Riteņi",
            "--kartoteka.messages.public-url=https://crm.example.com/",
            "--kartoteka.messages.first-retry=PT0.2S",
            "--kartoteka.messages.attempts=6",
            "--kartoteka.messages.timeout=PT5S");
    private final Api api = system.api;

    @AfterAll
    void stop() throws IOException {
        system.close();
    }

    @Test
    void aDocumentIsSentToTheClientAndIsAnInteraction() throws Exception {
        String run = Api.unique();
        String client = client(run);
        api.send("/document-templates", template("template-" + run, "LETTER", "<p>Labdien, {{client.name}}!</p>"));
        api.send(
                "/document-templates",
                template(
                        "template-mail-" + run,
                        "EMAIL",
                        "<html><head><title>Rēķins {{document.number}}</title></head><body><p>Labdien, {{client.name}}!</p></body></html>"));
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita Kalniņa"));
        Api.Done document = api.send(
                "/documents",
                Map.of("templateId", "template-" + run, "clientId", client, "signerId", "employee-" + run));
        GreenMail server = mailServer();
        try {
            Api.Done queued = api.send(
                    "/messages",
                    Map.of(
                            "clientId",
                            client,
                            "channel",
                            "EMAIL",
                            "templateId",
                            "template-mail-" + run,
                            "documentId",
                            document.id()));

            JsonNode sent = whenInState(queued.id(), "SENT");

            api.awaitVisible("documents", document);
            String number =
                    api.read("/documents/" + document.id()).get("number").asString();
            assertThat(sent.get("subject").asString()).isEqualTo("Rēķins " + number);
            assertThat(sent.get("text").asString()).isEqualTo("Labdien, Jānis " + run + "!");
            MimeMessage mail = received(server, run, 1).get(0);
            assertThat(mail.getSubject()).isEqualTo("Rēķins " + number);
            assertThat(mail.getFrom()[0].toString()).contains("crm@example.com");
            assertThat(mail.getMessageID()).isEqualTo("<" + queued.id() + "@example.com>");
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            BodyPart file = parts.getBodyPart(1);
            assertThat(file.getFileName()).isEqualTo(number + ".pdf");
            try (InputStream content = file.getInputStream()) {
                assertThat(content.readAllBytes()).isEqualTo(pdf(document.id()));
            }
            JsonNode interactions = api.readWhen(
                            "/interactions?filter[clientId][eq]=" + client,
                            page -> page.get("data").size() == 1)
                    .get("data");
            assertThat(interactions.get(0).get("kind").asString()).isEqualTo("EMAIL");
            assertThat(interactions.get(0).get("direction").asString()).isEqualTo("OUTBOUND");
            assertThat(interactions.get(0).get("occurredAt")).isEqualTo(sent.get("sentAt"));
            assertThat(interactions.get(0).get("actorId")).isEqualTo(sent.get("queuedById"));
        } finally {
            server.stop();
        }
    }

    @Test
    void whileTheServerIsDownItIsTriedAgainAndThenSentOnce() throws Exception {
        String run = Api.unique();
        Api.Done queued = queue(client(run), Map.of());
        JsonNode failed = api.readWhen(
                "/messages/" + queued.id(),
                message -> message.get("attempts").asInt() >= 2
                        && message.get("state").asString().equals("FAILED"));
        assertThat(failed.get("lastOutcome").asString()).isEqualTo("NOT_CONNECTED");
        assertThat(failed.get("nextAttemptAt").isNull()).isFalse();

        GreenMail server = mailServer();
        try {
            whenInState(queued.id(), "SENT");
            assertThat(received(server, run, 1)).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatDiesInTheMiddleGetsItAgainUnderTheSameMessageId() throws Exception {
        String run = Api.unique();
        try (MoodyMailServer server = new MoodyMailServer(port, Set.of(1, 2))) {
            Api.Done queued = queue(client(run), Map.of("text", "line\n".repeat(5_000)));

            JsonNode sent = whenInState(queued.id(), "SENT");

            assertThat(sent.get("attempts").asInt()).isEqualTo(3);
            assertThat(sent.get("lastOutcome").asString()).isEqualTo("BROKEN_OFF");
            assertThat(server.taken()).hasSize(1);
            assertThat(server.taken().get(0)).contains("Message-ID: <" + queued.id() + "@example.com>");
        }
    }

    @Test
    void whatTheServerRefusesForGoodIsParkedAndTriedAgainByHand() throws Exception {
        String run = Api.unique();
        Api.Done queued;
        try (MoodyMailServer server = new MoodyMailServer(port, Set.of())) {
            queued = queue(client("nobody" + run), Map.of());
            JsonNode parked = whenInState(queued.id(), "PARKED");
            assertThat(parked.get("attempts").asInt()).isEqualTo(1);
            assertThat(parked.get("lastOutcome").asString()).isEqualTo("550");
            assertThat(parked.get("nextAttemptAt").isNull()).isTrue();
            assertThat(server.taken()).isEmpty();
        }
        GreenMail server = mailServer();
        try {
            api.send("/messages/" + queued.id() + "/retry", Map.of());
            whenInState(queued.id(), "SENT");
            assertThat(received(server, run, 1)).hasSize(1);
        } finally {
            server.stop();
        }
        assertThat(api.post("/messages/" + queued.id() + "/cancel", Map.of(), Map.of())
                        .code())
                .isEqualTo("MESSAGE_STATE");
    }

    @Test
    void whatCannotBeSentIsRefusedWithWhatIsMissing() {
        String run = Api.unique();
        String client = client(run);
        api.send("/clients", Map.of("id", "client-mute-" + run, "kind", "INDIVIDUAL", "name", "Mute"));
        api.send("/document-templates", template("template-" + run, "EMAIL", "<p>{{client.taxId}} {{deal.title}}</p>"));

        Map<String, Object> wanted = Map.of("clientId", client, "channel", "EMAIL", "templateId", "template-" + run);
        Api.Answer missing = api.post("/messages", wanted, Map.of());
        assertThat(missing.code()).isEqualTo("VALUE_MISSING");
        assertThat(missing.body().get("errors"))
                .extracting(error -> error.get("detail").asString())
                .containsExactly("There is no value for client.taxId", "There is no value for deal.title");
        assertThat(refused("client-mute-" + run, Map.of())).isEqualTo("CONTACT_DETAILS_MISSING");
        assertThat(refused(client, Map.of("documentId", "document-none"))).isEqualTo("DOCUMENT_UNKNOWN");
        assertThat(refused("client-none", Map.of())).isEqualTo("CLIENT_UNKNOWN");
        assertThat(refused(client, Map.of("subject", "two\nlines"))).isEqualTo("INVALID_TEXT");
        assertThat(refused(client, Map.of("purpose", "not so"))).isEqualTo("INVALID_VALUE");
        assertThat(refused(client, Map.of("channel", "SMS"))).isEqualTo("INVALID_VALUE");
        assertThat(refused(client, Map.of("templateId", "template-" + run))).isEqualTo("INVALID_VALUE");
    }

    private String refused(String client, Map<String, Object> more) {
        return api.post("/messages", message(client, more), Map.of()).code();
    }

    private Api.Done queue(String client, Map<String, Object> more) {
        return api.send("/messages", message(client, more));
    }

    private static Map<String, Object> message(String client, Map<String, Object> more) {
        Map<String, Object> message = new HashMap<>(
                Map.of("clientId", client, "channel", "EMAIL", "subject", "Hello", "text", "There is something new."));
        message.putAll(more);
        return message;
    }

    private String client(String run) {
        String client = "client-" + run;
        api.send(
                "/clients",
                Map.of("id", client, "kind", "INDIVIDUAL", "name", "Jānis " + run, "email", run + "@example.com"));
        return client;
    }

    private static Map<String, Object> template(String id, String kind, String body) {
        return Map.of("id", id, "name", "Letter", "kind", kind, "language", "lv", "body", body);
    }

    private JsonNode whenInState(String messageId, String state) {
        return api.readWhen(
                "/messages/" + messageId,
                message -> message.get("state").asString().equals(state),
                PATIENCE);
    }

    private byte[] pdf(String documentId) {
        URI address = api.queries("/api/v1/documents/" + documentId + "/content");
        return api.http()
                .send(api.http().request(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static List<MimeMessage> received(GreenMail server, String run, int count) {
        await().atMost(PATIENCE).until(() -> of(server, run).size() >= count);
        return of(server, run);
    }

    private static List<MimeMessage> of(GreenMail server, String run) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> Arrays.toString(recipients(mail)).contains(run))
                .toList();
    }

    private static Object[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
