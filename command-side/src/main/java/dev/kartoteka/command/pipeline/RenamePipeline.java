package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls the pipeline otherwise. */
@CommandPath(value = "pipelines/{id}/rename", summary = "Rename a pipeline")
public record RenamePipeline(@TargetAggregateIdentifier PipelineId id, String name) implements PipelineCommand {

    public RenamePipeline {
        name = Text.name(name);
    }
}
