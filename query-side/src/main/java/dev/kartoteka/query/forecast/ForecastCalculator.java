package dev.kartoteka.query.forecast;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.StageOrder;
import dev.kartoteka.query.measure.StageStock;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.pipeline.Pipeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the open deals by their probabilities. */
public final class ForecastCalculator {

    private ForecastCalculator() {}

    /**
     * The forecast at a moment.
     *
     * @param pipeline as it was at {@code asOf}, for the probabilities of that time
     * @param deals the pipeline's as they were at {@code asOf}; those that are closed do not count
     * @param expectedFrom null for no bound; with a bound, deals without an expected date do not count
     * @param expectedTo exclusive; null for no bound
     */
    public static Forecast calculate(
            Pipeline pipeline,
            List<Deal> deals,
            @Nullable LocalDate expectedFrom,
            @Nullable LocalDate expectedTo,
            Instant asOf) {
        List<Deal> counted = deals.stream()
                .filter(deal -> deal.open() && expectedIn(expectedFrom, expectedTo, deal.expectedCloseDate()))
                .toList();
        return new Forecast(
                pipeline.id(),
                asOf,
                expectedFrom,
                expectedTo,
                counted.size(),
                Sums.of(counted.stream()).amounts(),
                Sums.of(counted.stream(), StageOrder.of(pipeline, counted)::probability)
                        .amounts(),
                StageStock.of(pipeline, counted));
    }

    private static boolean expectedIn(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate date) {
        if (date == null) {
            return from == null && to == null;
        }
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }
}
