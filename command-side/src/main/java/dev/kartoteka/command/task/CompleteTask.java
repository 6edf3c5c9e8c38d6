package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it was done; points of the checklist may be open. */
@CommandPath(value = "tasks/{id}/complete", summary = "Complete a task")
public record CompleteTask(@TargetAggregateIdentifier TaskId id) implements TaskCommand {}
