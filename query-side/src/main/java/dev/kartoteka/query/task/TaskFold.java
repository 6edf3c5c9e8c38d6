package dev.kartoteka.query.task;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;

/** What is known of a task after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class TaskFold {

    static final Fold<Task> FOLD = Fold.of(Task.class)
            .start(TaskCreated.class, Task::created)
            .then(TaskAssigned.class, Task::assigned)
            .then(TaskRescheduled.class, (task, event) -> task.due(event.dueAt()))
            .then(TaskChanged.class, Task::changed)
            .then(TaskItemChecked.class, Task::checked)
            .then(TaskCompleted.class, (task, event, recorded) -> task.is(Task.DONE, recorded.occurredAt()))
            .then(TaskCancelled.class, (task, event, recorded) -> task.is("CANCELLED", recorded.occurredAt()))
            .then(TaskReopened.class, (task, event) -> task.is(Task.OPEN, null))
            .ignores(TaskErased.class) // the key is gone: the record is folded anew
            .build();

    private TaskFold() {}
}
