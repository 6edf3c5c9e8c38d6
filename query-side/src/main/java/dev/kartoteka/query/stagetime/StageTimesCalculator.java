package dev.kartoteka.query.stagetime;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Days;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.StageTime;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import dev.kartoteka.query.stagetime.StageTimes.Age;
import dev.kartoteka.query.stagetime.StageTimes.InStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Measures the time that deals spend in stages. */
public final class StageTimesCalculator {

    private StageTimesCalculator() {}

    /**
     * The times in every stage, up to a moment.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}
     */
    public static StageTimes calculate(Pipeline pipeline, List<Deal> deals, Instant asOf) {
        return new StageTimes(
                pipeline.id(),
                asOf,
                StageOrder.of(pipeline, deals).stages().stream()
                        .map(stage -> inStage(stage, deals, asOf))
                        .toList());
    }

    private static InStage inStage(Stage stage, List<Deal> deals, Instant asOf) {
        StageTime time = StageTime.of(stage.id(), deals);
        List<Age> ages = deals.stream()
                .filter(deal -> deal.openIn(stage.id()))
                .sorted(Comparator.comparing(Deal::stageEnteredAt).thenComparing(Deal::id))
                .map(deal -> new Age(deal.id(), Days.of(Duration.between(deal.stageEnteredAt(), asOf))))
                .toList();
        return new InStage(stage.id(), stage.name(), time.completed(), time.meanDays(), time.medianDays(), ages);
    }
}
