package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.task.TaskId;

/** What may be done with a task. */
interface TaskCommand extends Command {
    @Override
    TaskId id();
}
