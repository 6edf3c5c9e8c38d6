package dev.kartoteka.shared.pipeline;

import org.axonframework.serialization.Revision;

/** A stage was put in at an index of the live stages, 0 first. */
@Revision("1")
public record StageAdded(String pipelineId, PipelineStage stage, int index) implements PipelineEvent {}
