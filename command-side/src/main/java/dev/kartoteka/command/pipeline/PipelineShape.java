package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagePlaybookSet;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The stages and loss reasons of a pipeline after each of its events, with the questions that rules ask of them. Immutable.
 *
 * @param stages in order, the retired ones where they stood, so that leaving one has a direction
 */
public record PipelineShape(List<StageState> stages, List<String> lossReasonIds) {

    static PipelineShape of(PipelineCreated event) {
        return new PipelineShape(
                event.stages().stream().map(StageState::live).toList(),
                event.lossReasons().stream().map(PipelineLossReason::id).toList());
    }

    PipelineShape with(StageAdded event) {
        List<StageState> after = new ArrayList<>(stages);
        List<String> live = liveStageIds();
        int place = event.index() < live.size() ? place(live.get(event.index())) : after.size();
        after.add(place, StageState.live(event.stage()));
        return new PipelineShape(after, lossReasonIds);
    }

    PipelineShape with(StageRenamed event) {
        return replacing(event.stageId(), stage -> stage.named(event.name()));
    }

    PipelineShape with(StageRetired event) {
        return replacing(event.stageId(), StageState::asRetired);
    }

    PipelineShape with(StagePlaybookSet event) {
        return replacing(event.stageId(), stage -> stage.with(Playbook.of(event)));
    }

    PipelineShape with(StagesReordered event) {
        Iterator<String> order = event.to().iterator();
        return new PipelineShape(
                stages.stream()
                        .map(stage -> stage.retired() ? stage : stages.get(place(order.next())))
                        .toList(),
                lossReasonIds);
    }

    PipelineShape with(LossReasonAdded event) {
        List<String> after = new ArrayList<>(lossReasonIds);
        after.add(event.lossReason().id());
        return new PipelineShape(stages, after);
    }

    List<String> liveStageIds() {
        return stages.stream()
                .filter(stage -> !stage.retired())
                .map(StageState::id)
                .toList();
    }

    boolean has(String stageId) {
        return place(stageId) >= 0;
    }

    StageState requireStage(String stageId) {
        int place = place(stageId);
        if (place < 0) {
            throw new DomainRuleViolated(FailureCode.STAGE_UNKNOWN, "The pipeline has no stage " + stageId);
        }
        return stages.get(place);
    }

    /** Where deals begin that name no stage. */
    public String firstStageId() {
        return liveStageIds().get(0);
    }

    /** What is to be done in a stage by the deals that enter it now. */
    public Playbook playbook(String stageId) {
        return requireStage(stageId).playbook();
    }

    /** Refuses a stage that the pipeline has not, and one that deals may not enter any more. */
    public void requireLiveStage(String stageId) {
        if (requireStage(stageId).retired()) {
            throw new DomainRuleViolated(FailureCode.STAGE_RETIRED, "Stage " + stageId + " is retired");
        }
    }

    public void requireLossReason(String lossReasonId) {
        if (!lossReasonIds.contains(lossReasonId)) {
            throw new DomainRuleViolated(
                    FailureCode.LOSS_REASON_UNKNOWN, "The pipeline has no loss reason " + lossReasonId);
        }
    }

    /** Whether the first stage stands before the second, by the order of now. */
    public boolean isBefore(String stageId, String otherStageId) {
        return place(stageId) < place(otherStageId);
    }

    private PipelineShape replacing(String stageId, UnaryOperator<StageState> change) {
        return new PipelineShape(
                stages.stream()
                        .map(stage -> stage.id().equals(stageId) ? change.apply(stage) : stage)
                        .toList(),
                lossReasonIds);
    }

    private int place(String stageId) {
        return stages.stream().map(StageState::id).toList().indexOf(stageId);
    }
}
