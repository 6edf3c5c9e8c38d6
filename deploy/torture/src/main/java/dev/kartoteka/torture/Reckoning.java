package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import dev.kartoteka.torture.AuditLog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Waits until all that was planned has come, then looks again, when what may come twice would have, and says what is wrong. */
final class Reckoning {

    /** Longer than all that is tried again by itself, but for a rule's action that is refused three times. */
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(4);

    private static final int PAUSE_SECONDS = 2;

    /** An attempt to send is its maker's for ten seconds, and then due again. */
    private static final int UNTIL_THE_SECOND_LOOK_SECONDS = 12;

    private final Trial trial;
    private final SystemUnderTest system;
    private final Outside outside;
    private final Planned planned;
    private final Lives lives;

    Reckoning(Trial trial, SystemUnderTest system, Outside outside, Planned planned, Lives lives) {
        this.trial = trial;
        this.system = system;
        this.outside = outside;
        this.planned = planned;
        this.lives = lives;
    }

    void settle() throws InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_WAIT && !isOver(new AuditLog(system))) {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
        TimeUnit.SECONDS.sleep(UNTIL_THE_SECOND_LOOK_SECONDS);
        AuditLog log = new AuditLog(system);
        List<OnceOnly> all = once(log);
        all.forEach(one -> one.complaints().forEach(trial::complain));
        if (!isOver(log)) {
            trial.complain("What did not happen is lost, or not over yet: " + states());
        }
        trial.tell(
                "Happened once each: %s",
                all.stream().map(one -> one.due().size() + " " + one.what()).collect(Collectors.joining(", ")));
        new Deliveries(log, outside).judge(trial);
        new HandedOver(log, planned, lives).judge(trial);
        new Punctuality(log, planned, lives).judge(trial);
    }

    private boolean isOver(AuditLog log) {
        return once(log).stream().allMatch(one -> one.missing().isEmpty());
    }

    private List<OnceOnly> once(AuditLog log) {
        Set<String> reminders = planned.reminders().keySet();
        Set<String> tasks = planned.tasks().keySet();
        Set<String> tagged = planned.tagged();
        Set<String> schedules = planned.schedules().keySet();
        List<OnceOnly> once = new ArrayList<>();
        once.add(new OnceOnly("reminders", reminders, about(log, "ReminderFired", row -> row.recordId(), reminders)));
        once.add(new OnceOnly("notifications of reminders", reminders, notified(log, "SCHEDULE", reminders)));
        once.add(new OnceOnly("notifications of tasks due", tasks, notified(log, "TASK_DUE", tasks)));
        once.add(new OnceOnly("rules by date", tasks, fired(log, Planner.BY_DATE, tasks)));
        once.add(new OnceOnly("rules by event", tagged, fired(log, Planner.BY_EVENT, tagged)));
        once.add(new OnceOnly(
                "rules by schedule", schedules, about(log, "RuleFired", row -> row.text("ruleId"), schedules)));
        Set<String> made = Stream.of(tasks, tagged, schedules)
                .flatMap(Set::stream)
                .map(id -> "Made for " + id)
                .collect(Collectors.toCollection(TreeSet::new));
        once.add(new OnceOnly("tasks by rules", made, about(log, "TaskCreated", row -> row.text("title"), made)));
        once.add(new OnceOnly("notifications by rules", tagged, notified(log, "RULE_FIRED", tagged)));
        Set<String> messages = messages(log);
        once.add(new OnceOnly(
                "messages that rules and people asked for",
                subjects(),
                about(log, "MessageQueued", row -> row.text("subject"), subjects())));
        once.add(new OnceOnly("messages sent", messages, about(log, "MessageSent", Row::recordId, messages)));
        Set<String> events = Planner.TOLD.stream()
                .flatMap(type -> log.of(type).stream())
                .map(Row::eventId)
                .collect(Collectors.toCollection(TreeSet::new));
        once.add(new OnceOnly(
                "events told by webhook", // as often as there are different ids, by which a receiver drops the rest
                events,
                outside.told().stream()
                        .map(told -> Map.entry(told.webhookId(), told.eventId()))
                        .distinct()
                        .map(Map.Entry::getValue)
                        .toList()));
        once.add(new OnceOnly(
                "mails", // likewise, by the Message-ID
                subjects(),
                outside.mails().stream().distinct().map(Outside.Mail::subject).toList()));
        Set<String> leavers =
                planned.handOvers().stream().map(Planned.HandOver::fromId).collect(Collectors.toSet());
        once.add(new OnceOnly(
                "hand-overs", leavers, about(log, "EmployeeHandOverDone", row -> row.recordId(), leavers)));
        return once;
    }

    private Set<String> subjects() {
        return Stream.concat(
                        planned.tagged().stream().map(id -> "Made for " + id),
                        planned.messages().keySet().stream().map(id -> "Planned " + id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> messages(AuditLog log) {
        return log.of("MessageQueued").stream().map(Row::recordId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> notified(AuditLog log, String kind, Set<String> those) {
        return about(log, "NotificationGiven", row -> row.text("kind").equals(kind) ? row.text("aboutId") : "", those);
    }

    private static List<String> fired(AuditLog log, String rule, Set<String> those) {
        return about(log, "RuleFired", row -> row.text("ruleId").equals(rule) ? row.text("aboutId") : "", those);
    }

    private interface Which {
        String of(Row row);
    }

    private static List<String> about(AuditLog log, String type, Which which, Set<String> those) {
        return log.of(type).stream().map(which::of).filter(those::contains).toList();
    }

    /** How far the system itself says it is. */
    private String states() {
        Map<String, String> lists =
                Map.of("/api/v1/messages?limit=500", "state", "/api/v1/firings?limit=500", "status");
        return lists.entrySet().stream()
                .map(list -> list.getKey() + " "
                        + system.get(list.getKey())
                                .get("data")
                                .valueStream()
                                .collect(Collectors.groupingBy(
                                        one -> one.get(list.getValue()).asString(), Collectors.counting())))
                .collect(Collectors.joining(", "));
    }
}
