package dev.kartoteka.shared.pipeline;

import java.util.List;
import org.axonframework.serialization.Revision;

/** A pipeline with its stages in order; won and lost are implied. */
@Revision("1")
public record PipelineCreated(
        String pipelineId, String name, List<PipelineStage> stages, List<PipelineLossReason> lossReasons)
        implements PipelineEvent {}
