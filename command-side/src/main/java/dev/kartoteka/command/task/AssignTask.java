package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives the task to an employee, or to nobody in particular. It must be there, as an id or as null. */
@CommandPath(value = "tasks/{id}/assign", summary = "Assign a task to an employee, or to nobody by null")
public record AssignTask(
        @TargetAggregateIdentifier TaskId id, @Nullable Change<EmployeeId> assigneeId) implements TaskCommand {

    public AssignTask {
        Required.value("assigneeId", assigneeId);
    }
}
