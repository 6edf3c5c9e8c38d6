package dev.kartoteka.query.forecast;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.StageStock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the open deals are likely to bring: the sum of amount times probability.
 *
 * @param expectedFrom the first day on which a close may be expected; null for no bound
 * @param expectedTo the first day after; null for no bound
 * @param open the deals counted
 * @param sums of their amounts, as if all were won
 * @param weighted rounded from the exact sum, so that it can differ by a cent from the sum of the stages' rounded ones
 */
public record Forecast(
        String pipelineId,
        Instant asOf,
        @Nullable LocalDate expectedFrom,
        @Nullable LocalDate expectedTo,
        int open,
        List<Amount> sums,
        List<Amount> weighted,
        List<StageStock> stages) {}
