package dev.kartoteka.query.rotting;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open deals that have been in their stage for longer than its rotting days.
 *
 * @param total how many there are
 * @param deals those longest over the limit first, as many as were asked for
 */
public record RottingDeals(String pipelineId, Instant asOf, int total, List<RottingDeal> deals) {

    /** The first of them. */
    RottingDeals first(int limit) {
        return new RottingDeals(
                pipelineId, asOf, total, deals.stream().limit(limit).toList());
    }

    /** With what whoever asks may see of the deals, by id. */
    RottingDeals shown(Map<String, Deal> shown) {
        return new RottingDeals(
                pipelineId,
                asOf,
                total,
                deals.stream()
                        .flatMap(rotting -> Stream.ofNullable(shown.get(rotting.dealId()))
                                .map(deal -> rotting.titled(deal.title())))
                        .toList());
    }

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
            int rottingDays) {

        RottingDeal titled(@Nullable String seen) {
            return new RottingDeal(
                    dealId, seen, ownerId, amount, stageId, stageName, stageEnteredAt, days, rottingDays);
        }
    }
}
