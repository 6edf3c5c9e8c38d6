package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks, whatever becomes of the system, for what it is to do by itself in some seconds. */
final class Planner implements Runnable {

    static final String EMPLOYEE = "employee-routine";
    static final String BY_DATE = "rule-by-date";
    static final String BY_EVENT = "rule-by-event";

    /** What the webhook is told of. */
    static final List<String> TOLD = List.of("ClientTagged", "MessageQueued", "MessageSent", "ReminderFired");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TAG = "routine";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(700);
    private static final int LONGEST_AHEAD_MILLIS = 20_000;
    private static final int SCHEDULE_AHEAD_SECONDS = 20;
    private static final int ROUNDS_TO_A_SCHEDULE = 4;

    private final Sender sender;
    private final Planned planned;
    private final AtomicBoolean over;
    private final Random random;

    Planner(Sender sender, Planned planned, AtomicBoolean over, long seed) {
        this.sender = sender;
        this.planned = planned;
        this.over = over;
        this.random = new Random(seed);
    }

    /** What all that comes later needs: somebody whom it concerns, the rules, and the webhook. */
    void prepare(SystemUnderTest system, String url) {
        send("employees", Map.of("id", EMPLOYEE, "name", "Rita"));
        String webhook = JSON.writeValueAsString(Map.of("url", url, "eventTypes", TOLD));
        try (var connection = system.connect()) {
            connection.post("/api/v1/webhooks", webhook).accepted(); // its secret is told once, so it takes no key
        }
        rule(
                BY_DATE,
                Map.of("date", "task.dueAt"),
                "task.title == 'Routine'",
                action("tasks", Map.of("title", "= 'Made for ' + task.id")));
        rule(
                BY_EVENT,
                Map.of("event", "ClientTagged"),
                "'" + TAG + "' in client.tags",
                action("tasks", Map.of("title", "= 'Made for ' + client.id")),
                action(
                        "messages",
                        Map.of(
                                "clientId",
                                "= client.id",
                                "channel",
                                "EMAIL",
                                "subject",
                                "= 'Made for ' + client.id",
                                "text",
                                "Welcome")),
                action("notifications", Map.of("recipientId", EMPLOYEE)));
    }

    @Override
    public void run() {
        for (int round = 0; !over.get(); round++) {
            round(round % ROUNDS_TO_A_SCHEDULE == 0);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void round(boolean schedule) {
        at("reminder", planned.reminders(), (id, due) -> send("reminders", remind(id, due)));
        at("task", planned.tasks(), (id, due) -> send("tasks", task(id, due)));
        String client = id("client");
        planned.tagged().add(client);
        send("clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Anna", "email", client + "@example.com"));
        send("clients/" + client + "/tag", Map.of("tags", List.of(TAG)));
        at("message", planned.messages(), (id, due) -> send("messages", message(id, client, due)));
        if (schedule) {
            schedule();
        }
    }

    private static Map<String, ?> remind(String id, Instant due) {
        return Map.of("id", id, "recipientId", EMPLOYEE, "dueAt", due.toString());
    }

    private static Map<String, ?> task(String id, Instant due) {
        return Map.of("id", id, "title", "Routine", "assigneeId", EMPLOYEE, "dueAt", due.toString());
    }

    private static Map<String, ?> message(String id, String client, Instant due) {
        return Map.of(
                "id",
                id,
                "clientId",
                client,
                "channel",
                "EMAIL",
                "subject",
                "Planned " + id,
                "text",
                "Hello",
                "sendAt",
                due.toString());
    }

    private interface Asking {
        void ask(String id, Instant due);
    }

    private void at(String kind, Map<String, Instant> those, Asking asking) {
        String id = id(kind);
        Instant due = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1 + random.nextInt(LONGEST_AHEAD_MILLIS));
        asking.ask(id, due);
        Instant acknowledged = Instant.now();
        those.put(id, acknowledged.isAfter(due) ? acknowledged : due);
    }

    /** It is answered only if it is on by then, which it may not be when the system is killed in between. */
    private void schedule() {
        String id = id("rule");
        Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(SCHEDULE_AHEAD_SECONDS);
        rule(
                id,
                Map.of("schedule", "FREQ=DAILY;COUNT=1", "startsAt", due.toString(), "zone", "UTC"),
                null,
                action("tasks", Map.of("title", "Made for " + id)));
        if (Instant.now().isBefore(due.minusSeconds(1))) {
            planned.schedules().put(id, due);
        }
    }

    private void rule(String id, Map<String, ?> trigger, @Nullable String condition, Map<?, ?>... actions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("name", "Routine");
        body.put("ownerId", EMPLOYEE);
        body.put("trigger", trigger);
        body.put("condition", condition);
        body.put("actions", List.of(actions));
        send("rules", body);
        send("rules/" + id + "/switch-on", Map.of());
    }

    private static Map<String, ?> action(String command, Map<String, ?> body) {
        return Map.of("command", command, "body", body);
    }

    private void send(String path, Map<String, ?> body) {
        sender.settle(Sales.attempt(path, body));
    }

    private static String id(String kind) {
        return kind + "-" + UUID.randomUUID();
    }
}
