package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pipeline.PipelineId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a reason to lose deals for; as with stages, {@code id} is the pipeline's. */
@CommandPath(value = "pipelines/{id}/add-loss-reason", summary = "Add a loss reason")
public record AddLossReason(@TargetAggregateIdentifier PipelineId id, String lossReasonId, String name)
        implements PipelineCommand {

    public AddLossReason {
        name = new LossReason(lossReasonId, name).name();
    }

    LossReason lossReason() {
        return new LossReason(lossReasonId, name);
    }
}
