package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ticks a point of the checklist off, or on again.
 *
 * @param item which point, the first is 0
 * @param done true when absent
 */
@CommandPath(value = "tasks/{id}/check-item", summary = "Tick a point of a task's checklist")
public record CheckTaskItem(
        @TargetAggregateIdentifier TaskId id,
        int item,
        @Nullable Boolean done) implements TaskCommand {

    public CheckTaskItem {
        done = done == null || done;
    }
}
