package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import org.springframework.stereotype.Component;

/** What other records' rules ask of pipelines. */
@Component
public class Pipelines {

    static final Fold<PipelineShape> SHAPE = Fold.of(PipelineShape.class)
            .start(PipelineCreated.class, event -> PipelineShape.of(event))
            .then(StageAdded.class, PipelineShape::with)
            .then(StageRenamed.class, PipelineShape::with)
            .then(StageRetired.class, PipelineShape::with)
            .then(StagesReordered.class, PipelineShape::with)
            .then(StagePlaybookSet.class, PipelineShape::with)
            .then(LossReasonAdded.class, PipelineShape::with)
            .ignores(PipelineRenamed.class)
            .build();

    private final Records records;

    Pipelines(Records records) {
        this.records = records;
    }

    /** The pipeline as it is now; refuses an unknown one. */
    public PipelineShape require(PipelineId pipelineId) {
        PipelineShape shape = records.current(pipelineId.value(), SHAPE);
        if (shape == null) {
            throw new DomainRuleViolated(FailureCode.PIPELINE_UNKNOWN, "There is no " + pipelineId);
        }
        return shape;
    }

    boolean exists(PipelineId pipelineId) {
        return records.current(pipelineId.value(), SHAPE) != null;
    }
}
