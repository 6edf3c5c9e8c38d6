package dev.kartoteka.query.funnel;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.CurrencyWinRate;
import dev.kartoteka.query.measure.StageStock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where all deals of a pipeline stand at {@code asOf}. A stock: the counts of neighbouring stages are not divided.
 *
 * @param entered all deals, which are won, lost and open together
 * @param winRateByValue null when the amounts are in several currencies; then see {@code winRateByCurrency}
 * @param sums of the open deals
 * @param weighted sums of the open deals, each by its probability
 */
public record SnapshotFunnel(
        String pipelineId,
        String mode,
        Instant asOf,
        int entered,
        int won,
        int lost,
        int open,
        @Nullable Double winRate,
        @Nullable Double winRateByValue,
        List<CurrencyWinRate> winRateByCurrency,
        List<Amount> sums,
        List<Amount> weighted,
        List<StageStock> stages) {}
