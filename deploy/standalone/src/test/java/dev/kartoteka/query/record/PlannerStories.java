package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the planner's records live through. */
final class PlannerStories {

    private static final Instant TIME = Instant.parse("2026-03-29T01:30:00Z");

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
}
