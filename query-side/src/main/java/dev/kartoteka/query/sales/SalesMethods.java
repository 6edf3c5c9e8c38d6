package dev.kartoteka.query.sales;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.CurrencyWinRate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which ways of selling work best, over the deals closed in a period.
 *
 * @param rows those with most closed deals first
 */
public record SalesMethods(
        SalesMethod by, @Nullable Instant from, @Nullable Instant to, Instant asOf, List<Row> rows) {

    /**
     * How the deals of one source, owner or product ended.
     *
     * @param key the source, owner or product; null for deals without one
     * @param winRateByValue null when the amounts are in several currencies; then see {@code winRateByCurrency}
     * @param meanWonAmounts in each currency over the deals won in it, to 4 decimals
     * @param meanCycleDays from opening to winning
     */
    public record Row(
            @Nullable String key,
            int won,
            int lost,
            @Nullable Double winRate,
            @Nullable Double winRateByValue,
            List<CurrencyWinRate> winRateByCurrency,
            List<Amount> meanWonAmounts,
            @Nullable Double meanCycleDays,
            @Nullable Double medianCycleDays) {}
}
