package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets another time by which it is to be done; null for no set time. It must be there, as a time or as null. */
@CommandPath(value = "tasks/{id}/reschedule", summary = "Set or clear the time by which a task is due")
public record RescheduleTask(
        @TargetAggregateIdentifier TaskId id, @Nullable Change<Moment> dueAt) implements TaskCommand {

    public RescheduleTask {
        Required.value("dueAt", dueAt);
    }
}
