package dev.kartoteka.query.losses;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and why deals were lost, by the closure that stands at {@code asOf}: a reopened deal is not lost, and one lost
 * twice counts once.
 *
 * @param lost all of them, which each of the three lists adds up to
 * @param byStage every stage in order
 * @param byReason every reason of the pipeline, in its order
 * @param cells stage × reason, without the empty ones
 */
public record Losses(
        String pipelineId,
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        int lost,
        List<Amount> sums,
        List<AtStage> byStage,
        List<ForReason> byReason,
        List<Cell> cells) {

    public record AtStage(String stageId, String name, int count, List<Amount> sums) {}

    public record ForReason(String lossReasonId, String name, int count, List<Amount> sums) {}

    public record Cell(
            String stageId,
            String stageName,
            String lossReasonId,
            String lossReasonName,
            int count,
            List<Amount> sums) {}
}
