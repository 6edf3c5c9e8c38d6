package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Messages to clients against a real mail server, which is there, away, or dies. */
@ExtendWith(MailSystem.class)
class MessagesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String SECRET = MailSystem.SECRET;

    private final WebhookReceiver provider;
    private final int port;
    private final Api api;

    MessagesIT(MailSystem.Started scene) {
        provider = scene.provider;
        port = scene.smtp;
        api = scene.system.api;
    }

    @Test
    void aDocumentIsSentToTheClientAndIsAnInteraction() throws Exception {
        String run = Api.unique();
        String client = client(run);
        api.send(
                "/document-templates",
                MessageBodies.template("template-" + run, "LETTER", "<p>Labdien, {{client.name}}!</p>"));
        api.send(
                "/document-templates",
                MessageBodies.template(
                        "template-mail-" + run,
                        "EMAIL",
                        "<html><head><title>Rēķins {{document.number}}</title></head><body><p>Labdien, {{client.name}}!</p></body></html>"));
        api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita Kalniņa"));
        Api.Done document = api.send(
                "/documents",
                Map.of("templateId", "template-" + run, "clientId", client, "signerId", "employee-" + run));
        try (Mailbox server = new Mailbox(port)) {
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
            MimeMessage mail = server.received(run, 1).get(0);
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

        try (Mailbox server = new Mailbox(port)) {
            whenInState(queued.id(), "SENT");
            assertThat(server.received(run, 1)).hasSize(1);
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
        try (Mailbox server = new Mailbox(port)) {
            api.send("/messages/" + queued.id() + "/retry", Map.of());
            whenInState(queued.id(), "SENT");
            assertThat(server.received(run, 1)).hasSize(1);
        }
        assertThat(api.post("/messages/" + queued.id() + "/cancel", Map.of(), Map.of())
                        .code())
                .isEqualTo("MESSAGE_STATE");
    }

    @Test
    void whatNeedsConsentGoesToThoseWhoGaveItUntilTheyUnsubscribe() throws Exception {
        String run = Api.unique();
        String client = client(run);
        Map<String, Object> news = Map.of("purpose", "NEWS");
        JsonNode unasked = whenInState(queue(client, news).id(), "PARKED");
        assertThat(unasked.get("lastOutcome").asString()).isEqualTo("NO_CONSENT");

        api.send("/subjects/" + client + "/give-consent", Map.of("purpose", "NEWS"));
        try (Mailbox server = new Mailbox(port)) {
            whenInState(queue(client, news).id(), "SENT");
            MimeMessage mail = server.received(run, 1).get(0);
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            String link = mail.getHeader("List-Unsubscribe")[0];
            assertThat(link).startsWith("<https://crm.example.com/api/v1/unsubscribe/message-");
            String path = link.substring(link.indexOf("/api/"), link.length() - 1);

            assertThat(MessageBodies.posted(api, path.substring(0, path.length() - 2) + "xx", "", Map.of()))
                    .isEqualTo(404);
            assertThat(MessageBodies.posted(api, "/api/v1/unsubscribe/message-none.x", "", Map.of()))
                    .isEqualTo(404);
            assertThat(MessageBodies.posted(api, path, "List-Unsubscribe=One-Click", Map.of()))
                    .isEqualTo(204);
            assertThat(MessageBodies.posted(api, path, "List-Unsubscribe=One-Click", Map.of()))
                    .isEqualTo(204);

            JsonNode after = whenInState(queue(client, news).id(), "PARKED");
            assertThat(after.get("lastOutcome").asString()).isEqualTo("NO_CONSENT");
            whenInState(queue(client, Map.of()).id(), "SENT"); // business under way asks for none
        }
    }

    @Test
    void anSmsGoesToTheProviderWhichReportsWhatBecameOfIt() {
        String run = Api.unique();
        provider.answer("/sms", request -> provider.count("/sms", run) < 2 ? 503 : 202);
        api.send(
                "/clients",
                Map.of("id", "client-" + run, "kind", "INDIVIDUAL", "name", "Ilze", "phone", "+371 2000 0000"));
        Api.Done queued = api.send(
                "/messages",
                Map.of("clientId", "client-" + run, "channel", "SMS", "text", "Your bike is ready " + run));
        whenInState(queued.id(), "SENT");

        WebhookReceiver.Received sms = provider.await("/sms", 2).get(1);
        assertThat(sms.json().get("to").asString()).isEqualTo("+37120000000");
        assertThat(sms.json().get("text").asString()).isEqualTo("Your bike is ready " + run);
        assertThat(sms.header("idempotency-key")).isEqualTo(queued.id());
        assertThat(sms.header("authorization")).isEqualTo("Bearer let-me-in");
        api.readWhen(
                "/interactions?filter[clientId][eq]=client-" + run,
                page -> page.get("data").size() == 1
                        && page.at("/data/0/kind").asString().equals("MESSAGE"));

        String report = "/api/v1/messages/" + queued.id() + "/delivery-report";
        String body = "{\"status\":\"DELIVERED\"}";
        assertThat(MessageBodies.posted(api, report, body, Map.of())).isEqualTo(401);
        assertThat(MessageBodies.posted(api, report, body, Signing.headers("another secret", Instant.now(), body)))
                .isEqualTo(401);
        assertThat(MessageBodies.posted(
                        api, report, body, Signing.headers(SECRET, Instant.now().minusSeconds(3_600), body)))
                .isEqualTo(401);
        assertThat(MessageBodies.posted(api, report, body, Signing.headers(SECRET, Instant.now(), body)))
                .isEqualTo(204);
        assertThat(MessageBodies.posted(
                        api,
                        report,
                        "{\"status\":\"LOST\"}",
                        Signing.headers(SECRET, Instant.now(), "{\"status\":\"LOST\"}")))
                .isEqualTo(400);
        api.readWhen(
                "/messages/" + queued.id(),
                message -> message.get("delivery").asString("").equals("DELIVERED"));
    }

    @Test
    void whatCannotBeSentIsRefusedWithWhatIsMissing() {
        String run = Api.unique();
        String client = client(run);
        api.send("/clients", Map.of("id", "client-mute-" + run, "kind", "INDIVIDUAL", "name", "Mute"));
        api.send(
                "/document-templates",
                MessageBodies.template("template-" + run, "EMAIL", "<p>{{client.taxId}} {{deal.title}}</p>"));

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
        return api.post("/messages", MessageBodies.message(client, more), Map.of())
                .code();
    }

    private Api.Done queue(String client, Map<String, Object> more) {
        return api.send("/messages", MessageBodies.message(client, more));
    }

    private String client(String run) {
        String client = "client-" + run;
        api.send(
                "/clients",
                Map.of("id", client, "kind", "INDIVIDUAL", "name", "Jānis " + run, "email", run + "@example.com"));
        return client;
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
}
