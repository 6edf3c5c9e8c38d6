package dev.kartoteka.query.rotting;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open deals that have been in their stage for longer than its rotting days.
 *
 * @param deals those longest over the limit first
 */
public record RottingDeals(String pipelineId, Instant asOf, List<RottingDeal> deals) {

    /**
     * A deal that has stood too long.
     *
     * @param days since the deal entered this stage, last of all if it did so several times
     * @param rottingDays what the stage allows
     */
    public record RottingDeal(
            String dealId,
            @Nullable String title,
            @Nullable String ownerId,
            @Nullable Amount amount,
            String stageId,
            String stageName,
            Instant stageEnteredAt,
            double days,
            int rottingDays) {}
}
