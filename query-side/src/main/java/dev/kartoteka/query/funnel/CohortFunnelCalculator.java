package dev.kartoteka.query.funnel;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.StageTime;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts how far a cohort of deals has come. */
public final class CohortFunnelCalculator {

    private CohortFunnelCalculator() {}

    /**
     * The cohort of the deals that entered in a period.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}; stage times are over all of them
     * @param entered when a deal must have entered the pipeline to belong to the cohort
     */
    public static CohortFunnel calculate(Pipeline pipeline, List<Deal> deals, Period entered, Instant asOf) {
        List<Deal> cohort =
                deals.stream().filter(deal -> entered.contains(deal.openedAt())).toList();
        WinRate winRate = WinRate.of(cohort);
        return new CohortFunnel(
                pipeline.id(),
                "cohort",
                entered.from(),
                entered.to(),
                asOf,
                cohort.size(),
                winRate.won(),
                winRate.lost(),
                cohort.size() - winRate.won() - winRate.lost(),
                winRate.rate(),
                winRate.rateByValue(),
                winRate.byCurrency(),
                Ratio.of(winRate.won(), cohort.size()),
                stages(StageOrder.of(pipeline, deals), cohort, winRate.won(), deals));
    }

    private static List<CohortFunnel.Stage> stages(StageOrder order, List<Deal> cohort, int won, List<Deal> deals) {
        int[] reached = reached(order, cohort);
        List<CohortFunnel.Stage> stages = new ArrayList<>();
        for (int ordinal = 0; ordinal < reached.length; ordinal++) {
            Stage stage = order.stages().get(ordinal);
            int next = ordinal + 1 < reached.length ? reached[ordinal + 1] : won;
            StageTime time = StageTime.of(stage.id(), deals);
            stages.add(new CohortFunnel.Stage(
                    stage.id(),
                    stage.name(),
                    reached[ordinal],
                    Ratio.of(next, reached[ordinal]),
                    count(cohort.stream()
                            .filter(deal -> deal.lostIn(stage.id()))
                            .count()),
                    count(cohort.stream()
                            .filter(deal -> deal.openIn(stage.id()))
                            .count()),
                    time.meanDays(),
                    time.medianDays()));
        }
        return stages;
    }

    private static int[] reached(StageOrder order, List<Deal> cohort) {
        int[] reached = new int[order.stages().size()];
        for (Deal deal : cohort) {
            int highest = order.highest(deal);
            for (int ordinal = 0; ordinal <= highest; ordinal++) {
                reached[ordinal]++;
            }
        }
        return reached;
    }

    private static int count(long deals) {
        return Math.toIntExact(deals);
    }
}
