package dev.kartoteka.query.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a pipeline as it was. */
@Component
class PipelineHistories {

    private static final int MOST_REMEMBERED = 1_000;

    private final RecordStore<Pipeline> pipelines;

    /** By pipeline: all its versions up to the last. */
    private final Cache<String, List<RecordVersion<Pipeline>>> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    PipelineHistories(RecordStore<Pipeline> pipelines) {
        this.pipelines = pipelines.unrestricted();
    }

    /**
     * The states of a pipeline.
     *
     * @throws Refusal when there is none, or by recorded time was none
     */
    History history(String pipelineId, @Nullable AsOf asOf) {
        StateHistory<Pipeline> states = StateHistory.of(versions(pipelineId), asOf);
        if (states.ids().isEmpty()) {
            throw new Refusal(
                    FailureCode.NOT_FOUND,
                    asOf == null ? "There is no such pipeline" : "There was no such pipeline then");
        }
        return new History(pipelineId, states);
    }

    /** Read anew when the present version is another than the last that was read. */
    private List<RecordVersion<Pipeline>> versions(String pipelineId) {
        Optional<RecordVersion<Pipeline>> present = pipelines.get(pipelineId, null);
        if (present.isEmpty()) {
            return List.of();
        }
        List<RecordVersion<Pipeline>> before = remembered.getIfPresent(pipelineId);
        if (before != null && before.get(before.size() - 1).equals(present.get())) {
            return before;
        }
        List<RecordVersion<Pipeline>> versions = pipelines.versions(pipelineId);
        remembered.put(pipelineId, versions);
        return versions;
    }

    record History(String pipelineId, StateHistory<Pipeline> states) {

        /**
         * The pipeline at a moment. Deals may be told to have been in a stage before the stage itself was told of; such
         * stages and reasons are added as they were first told, and no others, so that what happens to the pipeline later
         * does not change what is said of then.
         */
        Pipeline at(Instant moment, CountedDeals deals) {
            Pipeline then = states.at(pipelineId, moment).orElseThrow();
            Set<String> stages = deals.once("stages", deals::stages);
            Set<String> reasons = deals.once("loss reasons", deals::lossReasons);
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
