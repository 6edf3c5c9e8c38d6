package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Identifiers;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what is to be done in a stage by the deals that enter it from now on; the whole of it, so nothing for no playbook.
 *
 * @param items at most 100
 * @param tasks at most 20
 */
@CommandPath(value = "pipelines/{id}/set-playbook", summary = "Set the checklist and the tasks of a stage")
public record SetStagePlaybook(
        @TargetAggregateIdentifier PipelineId id,
        String stageId,
        @Nullable List<StageItem> items,
        @Nullable List<StageTask> tasks)
        implements PipelineCommand {

    private static final int MAXIMUM_ITEMS = 100;
    private static final int MAXIMUM_TASKS = 20;

    public SetStagePlaybook {
        Identifiers.requireLocal(stageId);
        items = items == null ? List.of() : List.copyOf(items);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        if (items.size() > MAXIMUM_ITEMS || tasks.size() > MAXIMUM_TASKS) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, "At most " + MAXIMUM_ITEMS + " items and " + MAXIMUM_TASKS + " tasks");
        }
        if (items.stream().map(StageItem::id).distinct().count() < items.size()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Each item has an id of its own");
        }
    }

    Playbook playbook() {
        return new Playbook(
                Objects.requireNonNull(items).stream().map(StageItem::toEvent).toList(),
                Objects.requireNonNull(tasks).stream().map(StageTask::toEvent).toList());
    }
}
