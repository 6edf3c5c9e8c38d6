package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.pipeline.PipelineId;

/** What may be done with a pipeline. */
interface PipelineCommand extends Command {
    @Override
    PipelineId id();
}
