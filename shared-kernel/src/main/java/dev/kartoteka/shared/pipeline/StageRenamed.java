package dev.kartoteka.shared.pipeline;

import org.axonframework.serialization.Revision;

/** A stage is called otherwise. */
@Revision("1")
public record StageRenamed(String pipelineId, String stageId, String previousName, String name)
        implements PipelineEvent {}
