package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.ImapServer;
import dev.kartoteka.standalone.acceptance.Mailbox;
import dev.kartoteka.standalone.acceptance.WebhookReceiver;
import dev.kartoteka.standalone.login.Caller;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Whoever is told by a system, or tells it something, and not by its API: each is told, and heard, once by all of its processes. */
final class Outsiders implements AutoCloseable {

    private static final int EACH = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final WebhookReceiver receiver = new WebhookReceiver();
    private final ImapServer imap = new ImapServer();
    private final int smtp = Mailbox.freePort();
    private final Mailbox mailbox = new Mailbox(smtp);

    Outsiders() throws IOException {}

    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KARTOTEKA_WEBHOOKS_ALLOWEDNETWORKS", WebhookReceiver.ADDRESS + "/32"),
                Map.entry("KARTOTEKA_MESSAGES_EMAIL_HOST", Mailbox.ADDRESS),
                Map.entry("KARTOTEKA_MESSAGES_EMAIL_PORT", String.valueOf(smtp)),
                Map.entry("KARTOTEKA_MESSAGES_EMAIL_SECURITY", "NONE"),
                Map.entry("KARTOTEKA_MESSAGES_EMAIL_FROM", "crm@example.com"),
                Map.entry("KARTOTEKA_INBOX_HOST", Mailbox.ADDRESS),
                Map.entry("KARTOTEKA_INBOX_PORT", String.valueOf(imap.port())),
                Map.entry("KARTOTEKA_INBOX_USERNAME", ImapServer.USER),
                Map.entry("KARTOTEKA_INBOX_PASSWORD", ImapServer.PASSWORD),
                Map.entry("KARTOTEKA_INBOX_SECURITY", "NONE"),
                Map.entry("KARTOTEKA_INBOX_INTERVAL", "PT0.2S"));
    }

    /** @param queries each of the query sides, which all show the webhook */
    void assertWebhookIsToldOnce(Supplier<Caller> commands, List<Caller> queries) {
        JsonNode made = commands.get()
                .post("/api/v1/webhooks", Map.of("url", receiver.url("/" + run), "eventTypes", List.of("ClientTagged")))
                .json();
        String webhook = made.get("id").asString();
        for (Caller query : queries) {
            await().atMost(PATIENCE)
                    .until(() -> query.get("/api/v1/webhooks/" + webhook).status() == 200);
        }
        // a webhook is told of what happens after the follower has seen it, which is in the order of the events
        for (int i = 0; i < EACH; i++) {
            String client = client(commands.get(), "told-" + i);
            assertThat(commands.get()
                            .post("/api/v1/clients/" + client + "/tag", Map.of("tags", List.of("gold")))
                            .status())
                    .isEqualTo(200);
        }

        await().atMost(PATIENCE).until(() -> receiver.await("/" + run, 1).size() >= EACH);
        await().atMost(PATIENCE).until(() -> delivered(commands.get(), webhook) == EACH);
        assertThat(receiver.await("/" + run, EACH).stream().map(one -> one.header("webhook-id")))
                .hasSize(EACH)
                .doesNotHaveDuplicates();
    }

    void assertLettersComeOnce(Caller query) {
        for (int i = 0; i < EACH; i++) {
            imap.deliver("From: " + run + "-" + i + "@example.org\nSubject: Letter " + run + " " + i + "\n\nHello\n");
        }

        await().atMost(PATIENCE).until(() -> letters(query).size() >= EACH);
        assertThat(letters(query)).hasSize(EACH).doesNotHaveDuplicates();
    }

    void assertMessagesGoOnce(Supplier<Caller> commands, Caller query) throws MessagingException {
        String client = client(commands.get(), "written-to");
        for (int i = 0; i < EACH; i++) {
            assertThat(commands.get()
                            .post(
                                    "/api/v1/messages",
                                    Map.of(
                                            "clientId",
                                            client,
                                            "channel",
                                            "EMAIL",
                                            "subject",
                                            "Hello",
                                            "text",
                                            "There is something new."))
                            .status())
                    .isEqualTo(201);
        }

        await().atMost(PATIENCE)
                .until(() -> query.get("/api/v1/messages?limit=100&filter%5BclientId%5D=" + client
                                        + "&filter%5Bstate%5D=SENT")
                                .json()
                                .get("data")
                                .size()
                        == EACH);
        List<String> marks = new ArrayList<>();
        for (MimeMessage mail : mailbox.received(run, EACH)) {
            marks.add(mail.getMessageID());
        }
        assertThat(marks).hasSize(EACH).doesNotHaveDuplicates();
    }

    private String client(Caller commands, String name) {
        String id = "client-" + run + "-" + name;
        Caller.Reply made = commands.post(
                "/api/v1/clients",
                Map.of("id", id, "kind", "INDIVIDUAL", "name", "Ada", "email", run + "@example.com"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return id;
    }

    private static int delivered(Caller commands, String webhook) {
        return commands.get("/api/v1/webhooks/" + webhook + "/deliveries?status=DELIVERED&limit=100")
                .json()
                .get("data")
                .size();
    }

    private List<String> letters(Caller query) {
        return query
                .get("/api/v1/arrivals?limit=500&filter%5Bkind%5D=EMAIL")
                .json()
                .get("data")
                .findValuesAsString("subject")
                .stream()
                .filter(subject -> subject.contains(run))
                .toList();
    }

    @Override
    public void close() throws IOException {
        receiver.close();
        imap.close();
        mailbox.close();
    }
}
