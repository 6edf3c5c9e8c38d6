package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it is to be done after all. */
@CommandPath(value = "tasks/{id}/reopen", summary = "Reopen a task that was done or cancelled")
public record ReopenTask(@TargetAggregateIdentifier TaskId id) implements TaskCommand {}
