package dev.kartoteka.query.pipeline;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;

/** What a pipeline is after each of its events. */
public final class PipelineFold {

    public static final Fold<Pipeline> FOLD = Fold.of(Pipeline.class)
            .start(PipelineCreated.class, PipelineFold::created)
            .then(PipelineRenamed.class, (pipeline, event) -> pipeline.renamed(event.name()))
            .then(StageAdded.class, (pipeline, event) -> pipeline.withStage(Stage.live(event.stage()), event.index()))
            .then(
                    StageRenamed.class,
                    (pipeline, event) -> pipeline.withChanged(event.stageId(), stage -> stage.renamed(event.name())))
            .then(StagesReordered.class, (pipeline, event) -> pipeline.reordered(event.to()))
            .then(StageRetired.class, (pipeline, event) -> pipeline.withChanged(event.stageId(), Stage::retire))
            .then(LossReasonAdded.class, (pipeline, event) -> pipeline.withLossReason(reason(event.lossReason())))
            .then(
                    StagePlaybookSet.class,
                    (pipeline, event) -> pipeline.withChanged(event.stageId(), stage -> stage.with(event)))
            .version(2)
            .build();

    private PipelineFold() {}

    private static Pipeline created(PipelineCreated event) {
        return new Pipeline(
                event.pipelineId(),
                event.name(),
                event.stages().stream().map(Stage::live).toList(),
                event.lossReasons().stream().map(PipelineFold::reason).toList());
    }

    private static LossReason reason(PipelineLossReason reason) {
        return new LossReason(reason.id(), reason.name());
    }
}
