package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dev.kartoteka.command.blocklist.BlockedKind;
import dev.kartoteka.command.screening.KnownPersons;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** E-mails that come in, from a real mailbox: whose they are, once each, whatever they are. */
@ExtendWith(MailSystem.class)
class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ImapServer imap;
    private final int smtp;
    private final RunningSystem.Started system;
    private final Api api;

    InboxIT(MailSystem.Started scene) {
        imap = scene.imap;
        smtp = scene.smtp;
        system = scene.system;
        api = system.api;
    }

    @Test
    void aLetterOfAClientsContactIsAnInteraction() {
        String run = Api.unique();
        client(run);
        api.send("/contacts", Map.of("id", "contact-" + run, "name", "Ada", "email", "Ada." + run + "@example.com"));
        api.send("/contacts/contact-" + run + "/link", Map.of("clientId", "client-" + run, "role", "Buyer"));
        whenKnown("ada." + run + "@example.com", "contact-" + run);

        imap.deliver(
                "From: Ada <ada." + run + "@EXAMPLE.com>\nSubject: Letter " + run + "\nMessage-ID: <" + run
                        + "@example.com>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: text/html; charset=utf-8\n\n<p>Two bikes, <b>lūdzu</b></p><script>x()</script>\n"
                        + "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=order.pdf\n\nx\n--b--\n");

        JsonNode arrival = arrival(run);
        assertThat(arrival.get("status").asString()).isEqualTo("ASSIGNED");
        assertThat(arrival.get("clientId").asString()).isEqualTo("client-" + run);
        JsonNode interaction = interaction("client-" + run);
        assertThat(interaction.get("id")).isEqualTo(arrival.get("interactionId"));
        assertThat(interaction.get("kind").asString()).isEqualTo("EMAIL");
        assertThat(interaction.get("direction").asString()).isEqualTo("INBOUND");
        assertThat(interaction.get("subject").asString()).isEqualTo("Letter " + run);
        assertThat(interaction.get("body").asString()).isEqualTo("Two bikes, lūdzu\n\nAttached: order.pdf");
        assertThat(interaction.at("/contactIds/0").asString()).isEqualTo("contact-" + run);
        assertThat(interaction.get("occurredAt")).isEqualTo(arrival.get("arrivedAt"));
        api.readWhen(
                "/clients/client-" + run + "/timeline",
                timeline -> timeline.get("data").findValuesAsString("kind").contains("EMAIL"));
    }

    @Test
    void anAnswerFromAnotherAddressFollowsTheMessageAndABounceMarksIt() {
        String run = Api.unique();
        String message = sent(run);
        imap.deliver(letter("colleague-" + run + "@example.org", run, "In-Reply-To: <" + message + "@example.com>\n"));

        JsonNode answer = arrival(run);
        assertThat(answer.get("clientId").asString()).isEqualTo("client-" + run);
        assertThat(answer.get("messageId").asString()).isEqualTo(message);

        imap.deliver("From: mailer-daemon@example.com\nSubject: Undelivered bounce" + run + "\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nSorry.\n"
                + "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
                + "Final-Recipient: rfc822; x@example.com\nAction: failed\nStatus: 5.1.1\n\n"
                + "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <" + message + "@example.com>\n\n--b--\n");

        api.readWhen(
                "/messages/" + message,
                shown -> shown.get("delivery").asString("").equals("UNDELIVERED"));
        assertThat(arrivalOf("Undelivered bounce" + run).get("status").asString())
                .isEqualTo("AUTOMATIC");
    }

    @Test
    void whatIsNobodysWaitsAndIsAssignedOrDismissed() {
        String run = Api.unique();
        imap.deliver(letter("stranger-" + run + "@example.org", run, ""));
        imap.deliver(letter("seller-" + run + "@example.org", "spam" + run, ""));
        imap.deliver(letter("robot-" + run + "@example.org", "away" + run, "Auto-Submitted: auto-replied\n"));
        JsonNode waiting = arrival(run);
        assertThat(waiting.get("status").asString()).isEqualTo("WAITING");
        JsonNode spam = arrival("spam" + run);
        assertThat(arrival("away" + run).get("status").asString()).isEqualTo("AUTOMATIC");

        String client = client(run);
        String path = "/arrivals/" + waiting.get("id").asString();
        api.send(path + "/assign", Map.of("clientId", client));

        assertThat(interaction(client).get("subject").asString()).isEqualTo("Letter " + run);
        assertThat(api.post(path + "/dismiss", Map.of("reason", "a mistake"), Map.of())
                        .code())
                .isEqualTo("ARRIVAL_ASSIGNED");
        String other = "/arrivals/" + spam.get("id").asString();
        assertThat(api.post(other + "/dismiss", Map.of(), Map.of()).code()).isEqualTo("REASON_REQUIRED");
        api.send(other + "/dismiss", Map.of("reason", "sells something"));
        JsonNode dismissed =
                api.readWhen(other, arrival -> arrival.get("status").asString().equals("DISMISSED"));
        assertThat(dismissed.get("dismissedReason").asString()).isEqualTo("sells something");
    }

    @Test
    void whoeverWroteCanBeErasedThoughNobodyKnowsThem() {
        String run = Api.unique();
        imap.deliver(letter("stranger-" + run + "@example.org", run, ""));
        String id = arrival(run).get("id").asString();

        api.send("/subjects/" + id + "/erase", Map.of("reason", "asked for"));

        JsonNode erased =
                api.readWhen("/arrivals/" + id, arrival -> arrival.get("erased").asBoolean());
        assertThat(erased.get("address").isNull()).isTrue();
        assertThat(erased.get("text").isNull()).isTrue();
        assertThat(erased.get("status").asString()).isEqualTo("DISMISSED");
    }

    @Test
    void bombsAndBrokenOnesDoNotStopWhatComesAfterThem() {
        String run = Api.unique();
        StringBuilder nested = new StringBuilder("From: n@example.org\nSubject: nested" + run + "\n");
        for (int i = 0; i < 1_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        imap.deliver(nested.toString());
        imap.deliver("From: b@example.org\nSubject: borders" + run + "\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\n\n".repeat(15_000));
        imap.deliver("From: h@example.org\nSubject: huge" + run + "\n\n"
                + "x".repeat(70).concat("\n").repeat(5_000));
        imap.deliver("From: nobody at all\nSubject: broken" + run
                + "\nContent-Type: multipart/mixed\nContent-Transfer-Encoding: no-such\n\n--x\n");
        imap.deliver(letter("after-" + run + "@example.org", run, ""));

        arrival(run);
        for (String kind : new String[] {"nested", "borders", "huge"}) {
            assertThat(arrivalOf(kind + run).get("complete").asBoolean())
                    .as(kind)
                    .isFalse();
        }
        arrivalOf("broken" + run);
    }

    @Test
    void aServerThatDiesInTheMiddleIsAskedAgainAndNothingComesTwice() {
        String run = Api.unique();
        imap.breakOff(3, 20_000);
        imap.deliver(letter("long-" + run + "@example.org", run, "") + "line of a long letter\n".repeat(5_000));
        await().atMost(PATIENCE).until(() -> imap.stillToBreak() <= 0);

        assertThat(arrival(run).get("complete").asBoolean()).isTrue();
        MongoCollection<Document> state = system.inside(MongoTemplate.class).getCollection("inbox");
        state.deleteMany(new Document()); // as if it had died before it could note anything
        imap.deliver(letter("last-" + run + "@example.org", "last" + run, ""));
        arrival("last" + run);
        assertThat(arrivals("Letter " + run).get("data").size()).isEqualTo(1);
    }

    private String sent(String run) {
        client(run);
        try (Mailbox server = new Mailbox(smtp)) {
            String id = api.send("/messages", MessageBodies.message("client-" + run, Map.of()))
                    .id();
            api.readWhen(
                    "/messages/" + id,
                    message -> message.get("state").asString().equals("SENT"),
                    PATIENCE);
            server.received(run, 1);
            return id;
        }
    }

    private static String letter(String from, String run, String more) {
        return "From: Somebody <" + from + ">\nSubject: Letter " + run + "\nMessage-ID: <letter-" + run
                + "@example.org>\n" + more + "\nHello.\n";
    }

    private String client(String run) {
        String client = "client-" + run;
        api.send(
                "/clients",
                Map.of("id", client, "kind", "INDIVIDUAL", "name", "Jānis " + run, "email", run + "@example.com"));
        return client;
    }

    /** Who has which address is known some milliseconds after it was told: before, a letter would wait for somebody's word. */
    private void whenKnown(String address, String contact) {
        KnownPersons known = system.inside(KnownPersons.class);
        await().atMost(PATIENCE)
                .until(() -> known.having(BlockedKind.EMAIL, address).contains(contact));
    }

    private JsonNode arrival(String run) {
        return arrivalOf("Letter " + run);
    }

    /** The one with this subject, as soon as it is there. */
    private JsonNode arrivalOf(String subject) {
        return api.readWhen(path(subject), page -> !page.get("data").isEmpty(), PATIENCE)
                .at("/data/0");
    }

    private JsonNode arrivals(String subject) {
        return api.read(path(subject));
    }

    private static String path(String subject) {
        return "/arrivals?filter[subject][eq]=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    private JsonNode interaction(String client) {
        return api.readWhen(
                        "/interactions?filter[clientId][eq]=" + client + "&filter[direction][eq]=INBOUND",
                        page -> page.get("data").size() == 1)
                .at("/data/0");
    }
}
