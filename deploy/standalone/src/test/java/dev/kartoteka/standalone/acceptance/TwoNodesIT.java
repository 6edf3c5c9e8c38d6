package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one store do what is due once (F46, F80): though both send it at the same moment, though one of them dies before
 * it has noted that it is done, and though the clock of one of them is another one.
 */
@OwnSystem
class TwoNodesIT extends TwoNodesScene {

    private static final int MANY = 12;

    @Test
    void whatBothSendAtTheSameMomentHappensOnce() {
        Instant due = soon().plusSeconds(4); // when all of it is there
        String byDate = rule(Map.of("date", "task.dueAt"), "task.title == 'both'", task("dated"), tell());
        Map<String, ?> once = Map.of("schedule", "FREQ=DAILY;COUNT=1", "startsAt", due.toString(), "zone", "UTC");
        String bySchedule = rule(once, null, task("scheduled"));
        on(byDate);
        on(bySchedule);
        meetings.begin();
        Set<String> tasks = new TreeSet<>();
        for (int i = 0; i < MANY; i++) {
            tasks.add(task("both", due));
        }
        Set<String> reminders = remindOf(MANY, due);

        assertThat(each(firings(byDate, "DONE", MANY), "aboutId")).containsExactlyInAnyOrderElementsOf(tasks);
        firings(bySchedule, "DONE", 1);
        awaitTold("TASK_DUE", tasks);
        awaitTold("SCHEDULE", reminders);
        meetings.end();
        oneMoreComes();

        assertThat(meetings.met()).as("what both sent at the same moment").isPositive();
        assertThat(told("TASK_DUE", tasks)).hasSize(MANY);
        assertThat(told("SCHEDULE", reminders)).hasSize(MANY);
        assertThat(told("RULE_FIRED", tasks)).hasSize(MANY);
        assertThat(titled("dated")).hasSize(MANY);
        assertThat(titled("scheduled")).hasSize(1);
        assertThat(recorded("ReminderFired")).doesNotHaveDuplicates();
    }

    @Test
    void whatOneThatDiesHasDoneAndNotNotedIsNotDoneAgain() {
        secondForgets = true; // from now on
        meetings.begin();
        Set<String> reminders = remindOf(MANY, soon());

        awaitTold("SCHEDULE", reminders);
        meetings.end();
        oneMoreComes();
        secondForgets = false;

        assertThat(told("SCHEDULE", reminders)).hasSize(MANY);
        assertThat(recorded("ReminderFired")).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatIsAheadOrBehindDoesNothingTwice() {
        nodes.secondsClock(Duration.ofHours(-1));
        Set<String> now = remindOf(MANY, soon());
        awaitTold("SCHEDULE", now);

        nodes.secondsClock(Duration.ofHours(2));
        Set<String> later = remindOf(MANY, Instant.now().plus(1, ChronoUnit.HOURS));
        awaitTold("SCHEDULE", later); // by the one that is ahead
        nodes.secondsClock(Duration.ofHours(-1));
        oneMoreComes();
        nodes.secondsClock(Duration.ZERO);
        oneMoreComes();

        assertThat(told("SCHEDULE", now)).hasSize(MANY);
        assertThat(told("SCHEDULE", later)).hasSize(MANY);
        assertThat(recorded("ReminderFired")).doesNotHaveDuplicates();
    }

    @Test
    void aFiringThatIsBrokenOffBeforeItsEndDoesNothingTwice() {
        approvalIsNeeded();
        String client = reachable();
        api.send("/document-templates", MessageBodies.template("template-" + run, "LETTER", "<p>{{client.name}}</p>"));
        String rule = rule(
                Map.of("event", "QuoteDrafted"),
                "quote.dealId != null && deal.title == '" + run + "'",
                action("documents", null, Map.of("clientId", client, "templateId", "template-" + run)),
                action("messages", null, Map.of("clientId", client, "channel", "EMAIL", "subject", "Hi", "text", "Hi")),
                task("broken off"),
                action("quotes/{id}/submit", "= quote.id", Map.of()),
                tell());
        broken.add(rule);
        on(rule);
        webhook("/broken", "DocumentCreated", "MessageQueued", "QuoteSubmitted");
        String quote = quote();

        String firing = firings(rule, "DONE", 1).get(0).get("id").asString();
        receiver.await("/broken", 3);
        oneMoreComes();

        assertThat(tries.get(firing)).as("broken off, and begun again").isGreaterThan(BREAKS);
        for (String kind : List.of("documents", "messages")) {
            assertThat(api.read("/" + kind + "?filter[clientId]=" + client).get("data"))
                    .as(kind)
                    .hasSize(1);
        }
        assertThat(titled("broken off")).hasSize(1);
        assertThat(told("RULE_FIRED", Set.of(quote))).hasSize(1);
        assertThat(api.read("/approvals?filter[paperId]=" + quote).get("data"))
                .as("asked for approval")
                .hasSize(1);
        assertThat(history(quote).findValuesAsString("type")).containsOnlyOnce("QuoteSubmitted");
        assertThat(ids("/broken")).as("one each, however often").hasSize(3);
    }

    @Test
    void messagesGoOnceAndWebhooksInOrder() throws Exception {
        webhook("/both", "TaskCreated", "TaskCompleted");
        String client = reachable();
        Set<String> marks = new TreeSet<>();
        List<String> tasks = new ArrayList<>();
        try (Mailbox mailbox = new Mailbox(smtp)) {
            for (int i = 0; i < MANY; i++) {
                Api.Done queued = api.send("/messages", MessageBodies.message(client, Map.of()));
                marks.add("<" + queued.id() + "@example.com>");
                String task = task("webhooks", soon());
                api.send("/tasks/" + task + "/complete", Map.of());
                tasks.add(task);
            }
            api.readWhen(
                    "/messages?limit=500&filter[state]=SENT&filter[clientId]=" + client,
                    page -> page.get("data").size() == MANY);
            List<String> came = new ArrayList<>();
            for (MimeMessage mail : mailbox.received(run, MANY)) {
                came.add(mail.getMessageID());
            }
            assertThat(came).containsExactlyInAnyOrderElementsOf(marks);
        }
        List<WebhookReceiver.Received> all = receiver.await("/both", 2 * MANY);
        Map<String, Integer> latest = new HashMap<>();
        for (WebhookReceiver.Received one : all) {
            int sequence = one.json().at("/data/sequence").asInt();
            Integer before = latest.put(one.json().at("/data/recordId").asString(), sequence);
            assertThat(before == null || before <= sequence).as("in order").isTrue();
        }
        assertThat(latest.keySet()).containsAll(tasks);
    }

    private void approvalIsNeeded() {
        String approver = api.send("/employees", Map.of("name", "Boss")).id();
        List<?> steps = List.of(Map.of("approverIds", List.of(approver)));
        api.send("/approval-rules", Map.of("kind", "QUOTE", "name", run, "leastDiscount", 77, "steps", steps));
    }

    private String quote() {
        String deal = api.send("/deals", Map.of("title", run, "clientId", client("approval")))
                .id();
        return api.send(
                        "/quotes",
                        Map.of("dealId", deal, "lines", List.of(SaleStory.line("10.00", 1)), "discountPercent", 80))
                .id();
    }
}
