package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.digest.BeginDigest;
import dev.kartoteka.command.firing.EndFiring;
import dev.kartoteka.command.firing.FireRule;
import dev.kartoteka.command.reminder.FireReminder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two nodes and what they work on: reminders, rules, messages, webhooks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoNodesScene extends RuleScene {

    static final int BREAKS = 2;

    final String run = Api.unique();
    final Meetings meetings = new Meetings();
    final Set<String> broken = ConcurrentHashMap.newKeySet();
    final Map<String, Integer> tries = new ConcurrentHashMap<>();
    final int smtp = Mailbox.freePort();
    volatile boolean firstForgets;
    volatile boolean secondForgets;

    @SuppressWarnings("NullAway.Init") // before the first test
    TwoNodes nodes;

    @SuppressWarnings("NullAway.Init") // before the first test
    WebhookReceiver receiver;

    @BeforeAll
    @Override
    void employ() {
        try {
            receiver = new WebhookReceiver();
            nodes = new TwoNodes(
                    notes(() -> firstForgets),
                    notes(() -> secondForgets),
                    "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32",
                    "--kartoteka.messages.email.host=" + Mailbox.ADDRESS,
                    "--kartoteka.messages.email.port=" + smtp,
                    "--kartoteka.messages.email.security=NONE",
                    "--kartoteka.messages.email.from=crm@example.com",
                    "--kartoteka.messages.first-retry=PT0.2S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        api = nodes.api;
        nodes.beforeCommands(command -> {
            meet(command);
            breakOff(command);
        });
        super.employ();
    }

    @AfterAll
    void end() throws IOException {
        nodes.close();
        receiver.close();
    }

    /** Fails to note what was tried, so that it is tried again, and by the other one too. */
    private static ApplicationContextInitializer<GenericApplicationContext> notes(BooleanSupplier forgets) {
        FailingWrites notes = new FailingWrites((operation, collection) ->
                forgets.getAsBoolean() && operation.equals("updateOne") && collection.equals("due"));
        return context -> context.getBeanFactory().addBeanPostProcessor(notes);
    }

    private void meet(Object command) {
        if (command instanceof FireReminder fire) {
            meetings.meet(fire.id().value());
        } else if (command instanceof FireRule fire && fire.cause().eventId() == null) {
            meetings.meet(fire.id().value());
        } else if (command instanceof BeginDigest begin) {
            meetings.meet(begin.id().value());
        }
    }

    /** As processes that die leave it: all that the rule does is stored, and not that it is over. */
    private void breakOff(Object command) {
        if (command instanceof FireRule fire && broken.contains(fire.ruleId())) {
            broken.add(fire.id().value());
        }
        if (command instanceof EndFiring end
                && broken.contains(end.id().value())
                && tries.merge(end.id().value(), 1, Integer::sum) <= BREAKS) {
            throw new IllegalStateException("This is failed by the test");
        }
    }

    void webhook(String path, String... eventTypes) {
        assertThat(api.post("/webhooks", Map.of("url", receiver.url(path), "eventTypes", eventTypes), Map.of())
                        .status())
                .isEqualTo(201);
    }

    Set<String> ids(String path) {
        Set<String> ids = new TreeSet<>();
        receiver.await(path, 1).forEach(one -> ids.add(one.header("webhook-id")));
        return ids;
    }

    String reachable() {
        String email = Api.unique() + run + "@example.com";
        return api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Anna", "ownerId", owner, "email", email))
                .id();
    }

    Set<String> remindOf(int count, Instant due) {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            String at = due.truncatedTo(ChronoUnit.MILLIS).toString();
            ids.add(api.send("/reminders", Map.of("recipientId", owner, "dueAt", at))
                    .id());
        }
        return ids;
    }

    /** When one that is set now has come, whatever else was to come has come as well. */
    void oneMoreComes() {
        awaitTold("SCHEDULE", remindOf(1, soon()));
    }

    static Instant soon() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(2);
    }

    String task(String title, Instant due) {
        return api.send("/tasks", Map.of("title", title, "assigneeId", owner, "dueAt", due.toString()))
                .id();
    }

    Map<String, Object> task(String title) {
        return action("tasks", null, Map.of("title", title));
    }

    Map<String, Object> tell() {
        return action("notifications", null, Map.of("recipientId", owner));
    }

    void awaitTold(String kind, Set<String> about) {
        api.readWhen(notifications(kind), page -> about(page, about).containsAll(about));
    }

    /** Of what the owner was told, as often as they were. */
    List<String> told(String kind, Set<String> about) {
        return about(api.read(notifications(kind)), about);
    }

    private String notifications(String kind) {
        return "/notifications?limit=500&filter[kind]=" + kind + "&filter[recipientId]=" + owner;
    }

    private static List<String> about(JsonNode page, Set<String> about) {
        return each(page.get("data"), "aboutId").stream()
                .filter(about::contains)
                .toList();
    }

    JsonNode titled(String title) {
        return api.read("/tasks?limit=500&filter[title]=" + title.replace(" ", "%20"))
                .get("data");
    }

    List<String> recorded(String type) {
        api.awaitWholeHistory();
        return each(api.read("/audit/events?limit=500&type=" + type).get("data"), "recordId");
    }
}
