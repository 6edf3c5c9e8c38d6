package dev.kartoteka.query.funnel;

import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.query.measure.StageDurations;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.StageTime;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import dev.kartoteka.query.report.CountedDeals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts how far a cohort of deals has come: each portion of the deals, and then all of them together. */
public final class CohortFunnelCalculator {

    private CohortFunnelCalculator() {}

    /**
     * The cohort of the deals that entered in a period.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}; stage times are over all of them
     * @param entered when a deal must have entered the pipeline to belong to the cohort
     */
    public static CohortFunnel calculate(Pipeline pipeline, CountedDeals deals, Period entered, Instant asOf) {
        StageOrder order = StageOrder.of(pipeline, deals.stages());
        CohortTally cohort = CohortTally.together(
                order,
                deals.ofEach(
                        List.of("cohort", order.stages(), entered),
                        lot -> CohortTally.of(
                                order,
                                lot.stream()
                                        .filter(deal -> entered.contains(deal.openedAt()))
                                        .toList())));
        WinRate winRate = cohort.winRate();
        return new CohortFunnel(
                pipeline.id(),
                "cohort",
                entered.from(),
                entered.to(),
                asOf,
                cohort.entered(),
                winRate.won(),
                winRate.lost(),
                cohort.entered() - winRate.won() - winRate.lost(),
                winRate.rate(),
                winRate.rateByValue(),
                winRate.byCurrency(),
                Ratio.of(winRate.won(), cohort.entered()),
                stages(order, cohort, winRate.won(), deals.ofEach("time in stages", StageDurations::of)));
    }

    private static List<CohortFunnel.Stage> stages(
            StageOrder order, CohortTally cohort, int won, List<StageDurations> durations) {
        List<CohortFunnel.Stage> stages = new ArrayList<>();
        int last = order.stages().size() - 1;
        for (int ordinal = 0; ordinal <= last; ordinal++) {
            Stage stage = order.stages().get(ordinal);
            int reached = cohort.reached(ordinal);
            StageTime time = StageDurations.together(stage.id(), durations);
            stages.add(new CohortFunnel.Stage(
                    stage.id(),
                    stage.name(),
                    reached,
                    Ratio.of(ordinal < last ? cohort.reached(ordinal + 1) : won, reached),
                    cohort.lostIn(stage.id()),
                    cohort.openIn(stage.id()),
                    time.meanDays(),
                    time.medianDays()));
        }
        return stages;
    }
}
