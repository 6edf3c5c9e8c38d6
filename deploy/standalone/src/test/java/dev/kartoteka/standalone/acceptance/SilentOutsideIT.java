package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * A mail server, a mailbox, a provider of SMS and a webhook that take connections and never answer keep nothing from being on
 * time: reminders (F41) and rules (F80) come while all of them are waited for. Nor does something inside that is done from time to
 * time, and takes without end.
 */
@OwnSystem
class SilentOutsideIT {

    /** More than there are threads to send them. */
    private static final int MANY = 25;

    private static final String OWNER = "employee-waits";

    @Test
    void remindersAndRulesAreOnTimeWhileNobodyOutsideAnswers() throws IOException {
        try (SilentServer smtp = new SilentServer();
                SilentServer imap = new SilentServer();
                WebhookReceiver http = new WebhookReceiver();
                RunningSystem.Started system = start(smtp, imap, http)) {
            http.answer("/sms", request -> WebhookReceiver.NEVER);
            http.answer("/told", request -> WebhookReceiver.NEVER);
            Api api = system.api;
            api.send("/employees", Map.of("id", OWNER, "name", "Olga"));
            api.send("/webhooks", Map.of("url", http.url("/told"), "eventTypes", List.of("MessageQueued")));
            api.send(
                    "/clients",
                    Map.of(
                            "id", "client-waits",
                            "kind", "INDIVIDUAL",
                            "name", "Ilze",
                            "email", "ilze@example.com",
                            "phone", "+371 2000 0000"));
            for (int i = 0; i < MANY; i++) {
                queue(api, i % 2 == 0 ? "EMAIL" : "SMS");
            }
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> smtp.waiting() > 0
                            && imap.waiting() > 0
                            && http.count("/sms", "") > 0
                            && http.count("/told", "") > 0
                            && smtp.waiting() + http.count("/sms", "") >= 4);

            Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3);
            rule(api, due);
            for (int i = 0; i < MANY; i++) {
                api.send("/reminders", Map.of("recipientId", OWNER, "dueAt", due.toString()));
            }

            // sooner than any of those who are waited for is given up
            assertThat(api.readWhen(
                                    "/notifications?limit=500&filter[recipientId]=" + OWNER,
                                    page -> page.get("data").size() == MANY)
                            .get("data"))
                    .allSatisfy(told -> {
                        assertThat(told.get("late").asBoolean()).isFalse();
                        assertThat(told.get("dueAt").asString()).isEqualTo(due.toString());
                    });
            assertThat(api.readWhen(
                                    "/firings?filter[ruleId]=rule-waits&filter[status]=DONE",
                                    page -> page.get("data").size() == 1)
                            .at("/data/0/late")
                            .asBoolean())
                    .isFalse();
            assertThat(api.read("/messages?limit=500&filter[state]=SENDING").get("data"))
                    .as("still waited for")
                    .isNotEmpty();
            system.inside(Endless.class).end();
        }
    }

    private static RunningSystem.Started start(SilentServer smtp, SilentServer imap, WebhookReceiver http) {
        return RunningSystem.startAnother(
                context -> context.registerBean(Endless.class),
                "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
                "--kartoteka.messages.email.port=" + smtp.port(),
                "--kartoteka.messages.email.security=NONE",
                "--kartoteka.messages.email.from=crm@example.com",
                "--kartoteka.messages.sms.url=" + http.url("/sms"),
                "--kartoteka.messages.sms.token=let-me-in",
                "--kartoteka.messages.sms.secret=" + MailSystem.SECRET,
                "--kartoteka.messages.timeout=PT5M",
                "--kartoteka.webhooks.timeout=PT5M",
                "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32",
                "--kartoteka.inbox.host=" + Mailbox.ADDRESS,
                "--kartoteka.inbox.port=" + imap.port(),
                "--kartoteka.inbox.username=" + ImapServer.USER,
                "--kartoteka.inbox.password=" + ImapServer.PASSWORD,
                "--kartoteka.inbox.security=NONE",
                "--kartoteka.inbox.interval=PT0.2S",
                "--kartoteka.inbox.timeout=PT5M");
    }

    /** Something that never comes to its end once it was begun. */
    static final class Endless {

        private final CountDownLatch over = new CountDownLatch(1);

        @Scheduled(fixedDelay = 1)
        void run() throws InterruptedException {
            over.await();
        }

        void end() {
            over.countDown();
        }
    }

    private static void queue(Api api, String channel) {
        Map<String, Object> message =
                new HashMap<>(Map.of("clientId", "client-waits", "channel", channel, "text", "Hello"));
        if (channel.equals("EMAIL")) {
            message.put("subject", "Hello");
        }
        api.send("/messages", message);
    }

    private static void rule(Api api, Instant due) {
        api.send(
                "/rules",
                Map.of(
                        "id",
                        "rule-waits",
                        "name",
                        "On time",
                        "ownerId",
                        OWNER,
                        "trigger",
                        Map.of(
                                "schedule", "FREQ=DAILY;COUNT=1",
                                "startsAt", due.toString(),
                                "zone", "UTC"),
                        "actions",
                        List.of(RuleScene.action("tasks", null, Map.of("title", "On time")))));
        api.send("/rules/rule-waits/switch-on", Map.of());
    }
}
