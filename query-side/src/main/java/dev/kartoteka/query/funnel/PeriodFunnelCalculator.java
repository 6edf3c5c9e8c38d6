package dev.kartoteka.query.funnel;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.StageVisit;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the transitions of a period. */
public final class PeriodFunnelCalculator {

    private PeriodFunnelCalculator() {}

    /**
     * The transitions whose time lies in the period.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}
     */
    public static PeriodFunnel calculate(Pipeline pipeline, List<Deal> deals, Period period, Instant asOf) {
        WinRate winRate = WinRate.of(
                deals.stream().filter(deal -> period.contains(deal.closedAt())).toList());
        Map<String, List<StageVisit>> visits = deals.stream()
                .flatMap(deal -> deal.visits().stream())
                .collect(Collectors.groupingBy(StageVisit::stageId));
        return new PeriodFunnel(
                pipeline.id(),
                "period",
                period.from(),
                period.to(),
                asOf,
                count(deals.stream()
                        .filter(deal -> period.contains(deal.openedAt()))
                        .count()),
                winRate.won(),
                winRate.lost(),
                winRate.rate(),
                winRate.rateByValue(),
                winRate.byCurrency(),
                StageOrder.of(pipeline, deals).stages().stream()
                        .map(stage -> stage(stage, visits.getOrDefault(stage.id(), List.of()), period))
                        .toList());
    }

    private static PeriodFunnel.Stage stage(Stage stage, List<StageVisit> visits, Period period) {
        int entered = count(visits.stream()
                .filter(visit -> period.contains(visit.enteredAt()))
                .count());
        int forward = exits(visits, StageVisit.FORWARD, period) + exits(visits, StageVisit.WON, period);
        int back = exits(visits, StageVisit.BACK, period);
        int lost = exits(visits, StageVisit.LOST, period);
        return new PeriodFunnel.Stage(
                stage.id(), stage.name(), entered, forward, back, lost, Ratio.of(forward, forward + back + lost));
    }

    private static int exits(List<StageVisit> visits, String exit, Period period) {
        return count(visits.stream()
                .filter(visit -> exit.equals(visit.exit()) && period.contains(visit.leftAt()))
                .count());
    }

    private static int count(long transitions) {
        return Math.toIntExact(transitions);
    }
}
