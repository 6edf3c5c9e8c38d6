package dev.kartoteka.query.funnel;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.StageStock;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.pipeline.Pipeline;
import java.time.Instant;
import java.util.List;

/** Counts the deals in each stage at a moment. */
public final class SnapshotFunnelCalculator {

    private SnapshotFunnelCalculator() {}

    /**
     * The stocks at a moment.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}
     */
    public static SnapshotFunnel calculate(Pipeline pipeline, List<Deal> deals, Instant asOf) {
        List<Deal> open = deals.stream().filter(Deal::open).toList();
        WinRate winRate = WinRate.of(deals);
        return new SnapshotFunnel(
                pipeline.id(),
                "snapshot",
                asOf,
                deals.size(),
                winRate.won(),
                winRate.lost(),
                open.size(),
                winRate.rate(),
                winRate.rateByValue(),
                winRate.byCurrency(),
                Sums.of(open.stream()).amounts(),
                Sums.of(open.stream(), StageOrder.of(pipeline, open)::probability)
                        .amounts(),
                StageStock.of(pipeline, open));
    }
}
