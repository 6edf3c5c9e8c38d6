package dev.kartoteka.query.velocity;

import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast a pipeline turns open deals into money: open deals × mean won amount × win rate ÷ mean won cycle.
 *
 * @param open deals open at {@code asOf}
 * @param won deals won in the period; so with lost, the win rate, the mean amount and the cycles
 * @param meanWonAmount to 4 decimals; null when nothing was won, or in several currencies
 * @param meanWonCycleDays from opening to winning
 * @param velocity money per day; null when a factor is unknown, when the mean cycle is 0, or in several currencies
 * @param byCurrency what each currency adds to the velocity
 */
public record Velocity(
        String pipelineId,
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        int open,
        int won,
        int lost,
        @Nullable Double winRate,
        @Nullable Double winRateByValue,
        @Nullable Amount meanWonAmount,
        @Nullable Double meanWonCycleDays,
        @Nullable Double medianWonCycleDays,
        @Nullable Double meanLostCycleDays,
        @Nullable Double medianLostCycleDays,
        @Nullable Amount velocity,
        List<InCurrency> byCurrency) {

    /**
     * The part of the velocity that is in one currency.
     *
     * @param won deals won in this currency
     * @param wonSum of their amounts
     * @param velocity in this currency: open deals × (won in it ÷ all won) × mean amount in it × win rate ÷ mean cycle
     */
    public record InCurrency(
            String currency,
            int won,
            Amount wonSum,
            Amount meanWonAmount,
            @Nullable Amount velocity) {}
}
