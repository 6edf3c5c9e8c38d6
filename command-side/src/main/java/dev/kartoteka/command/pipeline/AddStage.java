package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Probability;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a stage in. The fields of the stage stand beside the pipeline's id in the body, so its own identifier is
 * {@code stageId} here.
 *
 * @param index among the live stages, 0 first; null, or one beyond the last, for the end
 */
@CommandPath(value = "pipelines/{id}/add-stage", summary = "Add a stage")
public record AddStage(
        @TargetAggregateIdentifier PipelineId id,
        String stageId,
        String name,
        Probability probability,
        @Nullable Integer rottingDays,
        @Nullable Integer index)
        implements PipelineCommand {

    public AddStage {
        name = new Stage(stageId, name, probability, rottingDays).name();
        if (index != null && index < 0) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "index is 0 or more");
        }
    }

    Stage stage() {
        return new Stage(stageId, name, probability, rottingDays);
    }
}
