package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls a stage otherwise, a retired one too: its name still stands in histories. */
@CommandPath(value = "pipelines/{id}/rename-stage", summary = "Rename a stage")
public record RenameStage(@TargetAggregateIdentifier PipelineId id, String stageId, String name)
        implements PipelineCommand {

    public RenameStage {
        Identifiers.requireLocal(stageId);
        name = Text.name(name);
    }
}
