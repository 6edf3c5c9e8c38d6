package dev.kartoteka.query.report;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.StageVisit;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a pipeline as it was. */
@Component
class PipelineHistories {

    private final RecordStore<Pipeline> pipelines;

    PipelineHistories(RecordStore<Pipeline> pipelines) {
        this.pipelines = pipelines.unrestricted();
    }

    /**
     * The states of a pipeline.
     *
     * @throws Refusal when there is none, or by recorded time was none
     */
    History history(String pipelineId, @Nullable AsOf asOf) {
        StateHistory<Pipeline> states = StateHistory.of(pipelines.versions(pipelineId), asOf);
        if (states.ids().isEmpty()) {
            throw new Refusal(
                    FailureCode.NOT_FOUND,
                    asOf == null ? "There is no such pipeline" : "There was no such pipeline then");
        }
        return new History(pipelineId, states);
    }

    record History(String pipelineId, StateHistory<Pipeline> states) {

        /**
         * The pipeline at a moment. Deals may be told to have been in a stage before the stage itself was told of; such
         * stages and reasons are added as they were first told, and no others, so that what happens to the pipeline later
         * does not change what is said of then.
         */
        Pipeline at(Instant moment, List<Deal> deals) {
            Pipeline then = states.at(pipelineId, moment).orElseThrow();
            Set<String> stages = deals.stream()
                    .flatMap(deal -> deal.visits().stream())
                    .map(StageVisit::stageId)
                    .collect(Collectors.toSet());
            Set<String> reasons = deals.stream()
                    .flatMap(deal -> Stream.ofNullable(deal.lossReasonId()))
                    .collect(Collectors.toSet());
            Pipeline all = states.states(pipelineId).stream().reduce(then, Pipeline::completedBy);
            return new Pipeline(
                    then.id(),
                    then.name(),
                    all.stages().stream()
                            .filter(stage -> then.stage(stage.id()).isPresent() || stages.contains(stage.id()))
                            .toList(),
                    all.lossReasons().stream()
                            .filter(reason -> then.lossReason(reason.id()).isPresent() || reasons.contains(reason.id()))
                            .toList());
        }
    }
}
