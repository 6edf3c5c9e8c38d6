package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Identifiers;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets no deal enter the stage any more; those in it may leave. */
@CommandPath(value = "pipelines/{id}/retire-stage", summary = "Retire a stage")
public record RetireStage(@TargetAggregateIdentifier PipelineId id, String stageId) implements PipelineCommand {

    public RetireStage {
        Identifiers.requireLocal(stageId);
    }
}
