package dev.kartoteka.shared.pipeline;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a pipeline can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface PipelineEvent extends DomainEvent
        permits PipelineCreated,
                PipelineRenamed,
                StageAdded,
                StageRenamed,
                StagesReordered,
                StageRetired,
                LossReasonAdded,
                StagePlaybookSet {

    String pipelineId();

    @Override
    default String recordId() {
        return pipelineId();
    }
}
