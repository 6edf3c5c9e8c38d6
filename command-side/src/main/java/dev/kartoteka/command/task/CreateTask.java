package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that something is to be done.
 *
 * @param assigneeId who is to do it; null for nobody in particular
 * @param clientId absent where the deal says it
 * @param checklist at most 50 points
 */
@CommandPath(value = "tasks", summary = "Create a task")
public record CreateTask(
        @TargetAggregateIdentifier TaskId id,
        String title,
        @Nullable String description,
        @Nullable EmployeeId assigneeId,
        @Nullable Moment dueAt,
        @Nullable Priority priority,
        @Nullable ClientId clientId,
        @Nullable DealId dealId,
        @Nullable List<String> checklist)
        implements TaskCommand {

    public CreateTask {
        title = Text.name(title);
        description = description == null ? null : Text.body(description);
        priority = priority == null ? Priority.NORMAL : priority;
        checklist = Checklist.of(checklist);
    }
}
