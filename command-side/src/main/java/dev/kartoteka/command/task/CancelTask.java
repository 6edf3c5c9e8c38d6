package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it need not be done. */
@CommandPath(value = "tasks/{id}/cancel", summary = "Cancel a task", reasonRequired = true)
public record CancelTask(@TargetAggregateIdentifier TaskId id) implements TaskCommand {}
