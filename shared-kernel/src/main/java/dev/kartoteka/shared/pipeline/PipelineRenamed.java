package dev.kartoteka.shared.pipeline;

import org.axonframework.serialization.Revision;

/** The pipeline is called otherwise. */
@Revision("1")
public record PipelineRenamed(String pipelineId, String previousName, String name) implements PipelineEvent {}
