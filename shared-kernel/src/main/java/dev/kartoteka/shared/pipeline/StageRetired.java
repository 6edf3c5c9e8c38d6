package dev.kartoteka.shared.pipeline;

import org.axonframework.serialization.Revision;

/** No deal moves into the stage any more; those in it may leave. */
@Revision("1")
public record StageRetired(String pipelineId, String stageId) implements PipelineEvent {}
