package dev.kartoteka.query.velocity;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Days;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.velocity.Velocity.InCurrency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the velocity of a pipeline, without rounding anything on the way. */
public final class VelocityCalculator {

    private static final BigDecimal MILLIS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    private static final int DECIMALS_BEFORE_ROUNDING = 10;

    private VelocityCalculator() {}

    /**
     * The velocity at a moment, by the closures of a period.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals all of the pipeline's as they were at {@code asOf}
     * @param closed which closures count; open deals are those at {@code asOf} whatever the period
     */
    public static Velocity calculate(Pipeline pipeline, List<Deal> deals, Period closed, Instant asOf) {
        long open = deals.stream().filter(Deal::open).count();
        List<Deal> counted =
                deals.stream().filter(deal -> closed.contains(deal.closedAt())).toList();
        List<Deal> won = counted.stream().filter(Deal::won).toList();
        List<Duration> wonCycles = cycles(won);
        List<Duration> lostCycles = cycles(counted.stream().filter(Deal::lost).toList());
        WinRate winRate = WinRate.of(counted);
        List<InCurrency> byCurrency = byCurrency(open, won, counted.size(), wonCycles);
        Optional<InCurrency> only = byCurrency.size() == 1 ? Optional.of(byCurrency.get(0)) : Optional.empty();
        return new Velocity(
                pipeline.id(),
                closed.from(),
                closed.to(),
                asOf,
                Math.toIntExact(open),
                winRate.won(),
                winRate.lost(),
                winRate.rate(),
                winRate.rateByValue(),
                only.map(InCurrency::meanWonAmount).orElse(null),
                Days.mean(wonCycles),
                Days.median(wonCycles),
                Days.mean(lostCycles),
                Days.median(lostCycles),
                only.map(InCurrency::velocity).orElse(null),
                byCurrency);
    }

    private static List<InCurrency> byCurrency(long open, List<Deal> won, int closed, List<Duration> wonCycles) {
        Duration total = wonCycles.stream().reduce(Duration.ZERO, Duration::plus);
        Sums sums = Sums.of(won.stream());
        return sums.currencies().stream()
                .map(currency -> {
                    BigDecimal sum = sums.in(currency);
                    long wonIn = won.stream()
                            .filter(deal -> currency.equals(deal.currency()))
                            .count();
                    return new InCurrency(
                            currency,
                            Math.toIntExact(wonIn),
                            Amount.of(sum, currency),
                            Amount.mean(sum, wonIn, currency),
                            perDay(open, sum, won.size(), closed, total, currency));
                })
                .toList();
    }

    /** open × sum/won × won/closed ÷ (total/won), as one division. */
    private static @Nullable Amount perDay(
            long open, BigDecimal sum, int won, int closed, Duration totalCycle, String currency) {
        BigDecimal divisor = BigDecimal.valueOf(totalCycle.toMillis()).multiply(BigDecimal.valueOf(closed));
        if (divisor.signum() == 0) {
            return null;
        }
        BigDecimal money = sum.multiply(BigDecimal.valueOf(open))
                .multiply(BigDecimal.valueOf(won))
                .multiply(MILLIS_PER_DAY);
        return Amount.of(money.divide(divisor, DECIMALS_BEFORE_ROUNDING, RoundingMode.HALF_EVEN), currency);
    }

    private static List<Duration> cycles(List<Deal> deals) {
        return deals.stream().map(Deal::cycle).flatMap(Optional::stream).toList();
    }
}
