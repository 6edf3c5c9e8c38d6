package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets up a pipeline with its open stages in order; won and lost are implied. */
@CommandPath(value = "pipelines", summary = "Create a pipeline")
public record CreatePipeline(
        @TargetAggregateIdentifier PipelineId id, String name, List<Stage> stages, List<LossReason> lossReasons)
        implements PipelineCommand {

    public CreatePipeline {
        name = Text.name(name);
        stages = LocalIds.unique("stages", stages, Stage::id);
        lossReasons = LocalIds.unique("lossReasons", lossReasons, LossReason::id);
        if (stages.isEmpty()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A pipeline has at least one stage");
        }
    }
}
