package dev.kartoteka.command.task;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.task.TaskId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells otherwise what is to be done, or how urgent it is. Absent leaves; null clears a description. */
@CommandPath(value = "tasks/{id}/change", summary = "Change the title, description or priority of a task")
public record ChangeTask(
        @TargetAggregateIdentifier TaskId id,
        @Nullable String title,
        @Nullable Change<String> description,
        @Nullable Priority priority)
        implements TaskCommand {

    public ChangeTask {
        title = title == null ? null : Text.name(title);
        description = description == null || description.value() == null
                ? description
                : new Change<>(Text.body(description.value()));
    }
}
