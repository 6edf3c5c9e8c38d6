package dev.kartoteka.torture;

import dev.kartoteka.torture.AuditLog.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How late it came what was to come at a time, and whether that was told of what came after more than a minute. */
final class Punctuality {

    private static final Duration MARKED_AFTER = Duration.ofMinutes(1);

    /** Between the clock's look that decides and the time that the event bears. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private static final int HALF = 50;
    private static final int ALL = 100;

    private final AuditLog log;
    private final Planned planned;
    private final Lives lives;

    Punctuality(AuditLog log, Planned planned, Lives lives) {
        this.log = log;
        this.planned = planned;
        this.lives = lives;
    }

    void judge(Trial trial) {
        late("Reminders fired", trial, planned.reminders(), times("ReminderFired", row -> true, Row::recordId), true);
        late("Reminders told", trial, planned.reminders(), told("SCHEDULE"), true);
        late("Reminders of tasks", trial, planned.tasks(), told("TASK_DUE"), true);
        late("Rules by date", trial, planned.tasks(), fired("aboutId"), false);
        late("Rules by schedule", trial, planned.schedules(), fired("ruleId"), false);
        late("E-mails", trial, planned.messages(), times("MessageSent", row -> true, Row::recordId), false);
        int marked = 0;
        for (Row fired : log.of("ReminderFired")) {
            boolean late = fired.payload().get("late").asBoolean();
            marked += late ? 1 : 0;
            if (isMarkedWrongly(Instant.parse(fired.text("dueAt")), fired.recordedAt(), late)) {
                trial.complain(fired.recordId() + " fired at " + fired.recordedAt() + ", late: " + late + ", due at "
                        + fired.text("dueAt"));
            }
        }
        trial.tell("%d reminders came more than a minute after their time and say so", marked);
    }

    /** Neither what came a minute late without saying so, nor what came in time and says that it did not. */
    static boolean isMarkedWrongly(Instant due, Instant fired, boolean late) {
        Duration after = Duration.between(due, fired);
        return late ? after.compareTo(MARKED_AFTER) < 0 : after.compareTo(MARKED_AFTER.plus(MOMENT)) > 0;
    }

    private void late(String what, Trial trial, Map<String, Instant> due, Map<String, Instant> came, boolean limited) {
        Duration limit = trial.late();
        List<Long> whileUp = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        List<String> overdue = new ArrayList<>();
        due.forEach((id, at) -> {
            boolean up = lives.up(at, limit);
            Instant delivered = came.get(id);
            if (delivered != null) {
                (up ? whileUp : others).add(lives.lateness(at, delivered).toNanos());
            }
            if (up && (delivered == null || delivered.isAfter(at.plus(limit)))) {
                overdue.add(id + ", due " + at + ", came " + delivered);
            }
        });
        trial.tell(
                "%s: %s while it was up, %d of them by more than %d s; %s after a start",
                what, told(whileUp), overdue.size(), limit.toSeconds(), told(others));
        if (limited && !overdue.isEmpty()) {
            trial.complain("%s: %d of %d came more than %d s late though the system was up, such as %s"
                    .formatted(what, overdue.size(), due.size(), limit.toSeconds(), overdue.get(0)));
        }
    }

    private static String told(List<Long> nanos) {
        return "%d late by %.0f ms (50 %%), %.0f ms (all)"
                .formatted(nanos.size(), Timing.percentile(nanos, HALF), Timing.percentile(nanos, ALL));
    }

    private Map<String, Instant> told(String kind) {
        return times("NotificationGiven", row -> row.text("kind").equals(kind), row -> row.text("aboutId"));
    }

    private Map<String, Instant> fired(String of) {
        return times("RuleFired", row -> true, row -> row.text(of));
    }

    /** The first of each. */
    private Map<String, Instant> times(String type, Predicate<Row> those, Function<Row, String> which) {
        Map<String, Instant> times = new HashMap<>();
        log.of(type).stream()
                .filter(those)
                .forEach(row -> times.merge(
                        which.apply(row), row.recordedAt(), (one, another) -> one.isBefore(another) ? one : another));
        return times;
    }
}
