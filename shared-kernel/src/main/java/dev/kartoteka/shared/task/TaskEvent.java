package dev.kartoteka.shared.task;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a task can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface TaskEvent extends DomainEvent
        permits TaskCreated,
                TaskAssigned,
                TaskRescheduled,
                TaskChanged,
                TaskItemChecked,
                TaskCompleted,
                TaskReopened,
                TaskCancelled,
                TaskErased {

    String taskId();

    @Override
    default String recordId() {
        return taskId();
    }
}
