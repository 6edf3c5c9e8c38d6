package dev.kartoteka.shared.pipeline;

import org.axonframework.serialization.Revision;

/** One more reason to lose deals for. */
@Revision("1")
public record LossReasonAdded(String pipelineId, PipelineLossReason lossReason) implements PipelineEvent {}
