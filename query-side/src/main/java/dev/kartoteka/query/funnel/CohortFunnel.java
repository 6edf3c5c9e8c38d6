package dev.kartoteka.query.funnel;

import dev.kartoteka.query.measure.CurrencyWinRate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the deals that entered the pipeline in a period have come by {@code asOf}.
 *
 * @param entered the cohort, which is won, lost and open together
 * @param winRateByValue null when the amounts are in several currencies; then see {@code winRateByCurrency}
 * @param overallConversion won / entered
 */
public record CohortFunnel(
        String pipelineId,
        String mode,
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        int entered,
        int won,
        int lost,
        int open,
        @Nullable Double winRate,
        @Nullable Double winRateByValue,
        List<CurrencyWinRate> winRateByCurrency,
        @Nullable Double overallConversion,
        List<Stage> stages) {

    /** The same at another moment, when nothing had changed. */
    CohortFunnel at(Instant moment) {
        return new CohortFunnel(
                pipelineId,
                mode,
                from,
                to,
                moment,
                entered,
                won,
                lost,
                open,
                winRate,
                winRateByValue,
                winRateByCurrency,
                overallConversion,
                stages);
    }

    /**
     * A stage, as far as the cohort is concerned.
     *
     * @param reached deals of the cohort that were ever in this stage or a later one
     * @param conversionToNext reached(next) / reached; the next of the last stage is Won
     * @param meanDays over all deals that have left the stage, of this cohort or another
     */
    public record Stage(
            String stageId,
            String name,
            int reached,
            @Nullable Double conversionToNext,
            int lostHere,
            int openHere,
            @Nullable Double meanDays,
            @Nullable Double medianDays) {}
}
