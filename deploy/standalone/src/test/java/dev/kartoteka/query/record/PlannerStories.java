package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the planner's records live through. */
final class PlannerStories {

    private static final Instant TIME = Instant.parse("2026-03-29T01:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private PlannerStories() {}

    static DomainEvent task(String id, long sequence, int what) {
        @Nullable String client = what == 0 ? null : "client-1";
        if (sequence == 0) {
            return new TaskCreated(
                    id,
                    client,
                    null,
                    "Call",
                    null,
                    what == 0 ? null : "employee-1",
                    what < 3 ? null : TIME,
                    "NORMAL",
                    List.of("one", "two"));
        }
        return switch (what) {
            case 0 -> new TaskAssigned(id, client, null, "employee-1", sequence % 2 == 0 ? null : "employee-2");
            case 1 ->
                new TaskRescheduled(id, client, null, null, sequence % 2 == 0 ? null : TIME.plusSeconds(sequence));
            case 2 -> new TaskChanged(id, client, null, "Call", "Call " + sequence, null, "told", "NORMAL", "HIGH");
            case 3 -> new TaskItemChecked(id, client, null, (int) (sequence % 2), sequence % 3 == 0);
            case 4 -> new TaskCompleted(id, client, null, "employee-1");
            case 5 -> new TaskCancelled(id, client, null, "employee-1");
            default -> new TaskReopened(id, client, null, "employee-1", "DONE");
        };
    }

    static DomainEvent notification(String id, long sequence, int what) {
        return sequence == 0
                ? new NotificationGiven(
                        id, "employee-" + what % 2, "TASK_DUE", "task-1", what == 0 ? null : TIME, what > 3)
                : new NotificationRead(id, "employee-1");
    }

    static DomainEvent reminder(String id, long sequence, int what) {
        if (sequence == 0 || what < 3) {
            return new ReminderSet(id, "employee-1", "TASK_DUE", "task-1", TIME.plusSeconds(sequence));
        }
        return what < 6
                ? new ReminderFired(id, "employee-1", "TASK_DUE", "task-1", TIME, what == 4)
                : new ReminderDropped(id, "employee-1");
    }

    static DomainEvent promise(String id, long sequence, int what) {
        if (sequence == 0) {
            return new PromiseMade(id, "client-1", null, "PROMISE", "A roof", "employee-1", null, List.of("We"), DAY);
        }
        return switch (what) {
            case 0 -> new PromiseTakenOver(id, "client-1", null, "employee-1", "employee-" + sequence % 2);
            case 1, 2, 3 ->
                new PromiseChanged(id, "client-1", null, "A roof", "Roof " + sequence, DAY, DAY.plusDays(what));
            case 4, 5 -> new PromiseKept(id, "client-1", null, "employee-1");
            default -> new PromiseBroken(id, "client-1", null, "employee-1");
        };
    }

    static DomainEvent meeting(String id, long sequence, int what) {
        Instant end = TIME.plusSeconds(3600);
        if (sequence == 0) {
            return new MeetingPlanned(
                    id,
                    null,
                    null,
                    "MEETING",
                    "Roof",
                    null,
                    TIME,
                    end,
                    "Europe/Riga",
                    List.of("employee-" + what % 2),
                    List.of(),
                    what < 4 ? null : "FREQ=WEEKLY");
        }
        return switch (what) {
            case 0 -> new MeetingTakenOver(id, null, null, "employee-" + sequence % 2, "employee-2");
            case 1, 2 ->
                new MeetingRescheduled(
                        id, null, null, TIME, TIME.plusSeconds(sequence), end, end.plusSeconds(sequence));
            case 3 -> new MeetingOccurrenceCancelled(id, null, null, TIME.plusSeconds(sequence), List.of("employee-1"));
            case 4, 5 -> new MeetingHeld(id, null, null, "MEETING", TIME.plusSeconds(sequence), List.of("employee-1"));
            default -> new MeetingCancelled(id, null, null, List.of("employee-1"));
        };
    }

    static DomainEvent substitution(String id, long sequence, int what) {
        if (sequence == 0) {
            return new SubstitutionArranged(id, "employee-1", "employee-2", DAY, DAY.plusDays(30), "Europe/Riga");
        }
        return what < 5
                ? new SubstitutionEnded(id, "employee-1", DAY.plusDays(30), DAY.plusDays(what))
                : new SubstitutionCancelled(id, "employee-1");
    }
}
