package dev.kartoteka.query.funnel;

import dev.kartoteka.query.measure.CurrencyWinRate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved in a pipeline during a period. A flow: one deal may be counted at a stage more than once.
 *
 * @param entered deals that entered the pipeline in the period
 * @param won deals whose closure that stands at {@code asOf} was in the period; so with lost and the win rates
 * @param winRateByValue null when the amounts are in several currencies; then see {@code winRateByCurrency}
 */
public record PeriodFunnel(
        String pipelineId,
        String mode,
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        int entered,
        int won,
        int lost,
        @Nullable Double winRate,
        @Nullable Double winRateByValue,
        List<CurrencyWinRate> winRateByCurrency,
        List<Stage> stages) {

    /**
     * The transitions at a stage.
     *
     * @param entered how often a deal came into the stage, also by opening, stepping back or reopening
     * @param forward how often one left it for a later stage or by being won
     * @param lost how often one was lost here, whether or not it was reopened since
     * @param conversion forward / (forward + back + lost)
     */
    public record Stage(
            String stageId,
            String name,
            int entered,
            int forward,
            int back,
            int lost,
            @Nullable Double conversion) {}
}
