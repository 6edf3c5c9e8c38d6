package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import org.jspecify.annotations.Nullable;

/** Tasks, and what employees are told, in words. */
final class SentencesOfTasks {

    private SentencesOfTasks() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        TaskCreated.class,
                        e -> "Task " + quoted(e.title()) + " was created" + optional(" for ", e.assigneeId())
                                + optional(", due ", e.dueAt()) + ".")
                .put(
                        TaskAssigned.class,
                        e -> "The task went from " + nobody(e.fromAssigneeId()) + " to " + nobody(e.toAssigneeId())
                                + ".")
                .put(
                        TaskRescheduled.class,
                        e -> e.dueAt() == null ? "The task has no set time." : "The task is due " + e.dueAt() + ".")
                .put(TaskChanged.class, e -> "Task " + quoted(e.title()) + " was told otherwise.")
                .put(
                        TaskItemChecked.class,
                        e -> "Point " + (e.item() + 1) + " of the task's checklist is "
                                + (e.done() ? "done." : "to be done after all."))
                .put(TaskCompleted.class, e -> "The task was done.")
                .put(TaskReopened.class, e -> "The task is to be done after all.")
                .put(TaskCancelled.class, e -> "The task was cancelled.")
                .put(TaskErased.class, e -> "What was told of a task was erased.");
        sentences
                .put(NotificationGiven.class, e -> "Employee " + e.recipientId() + " was told: " + e.kind() + ".")
                .put(NotificationRead.class, e -> "The notification was read.");
    }

    private static String nobody(@Nullable String employeeId) {
        return employeeId == null ? "nobody in particular" : employeeId;
    }
}
