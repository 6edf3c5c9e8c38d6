package dev.kartoteka.query.performance;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.goal.Figure;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.measure.Ratio;
import dev.kartoteka.shared.goal.GoalMetric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What may be expected at the end of a goal's days, in two ways: the run rate, fact divided by the share of the time that is
 * over; and the weighted forecast, fact and the open deals expected to close on those days times their probabilities.
 */
final class OutlookCalculator {

    private OutlookCalculator() {}

    /**
     * The outlook at a moment.
     *
     * @param open the holder's deals that are expected to close on the goal's days
     */
    static Progress.Outlook calculate(
            Goal goal, BigDecimal fact, List<Deal> open, Function<Deal, BigDecimal> probability, Instant asOf) {
        BigDecimal elapsed = elapsed(goal, asOf);
        BigDecimal runRate = elapsed.signum() == 0 ? null : fact.divide(elapsed, MathContext.DECIMAL64);
        boolean ofDeals = goal.measured() == GoalMetric.WON_AMOUNT || goal.measured() == GoalMetric.WON_COUNT;
        BigDecimal weighted = open.stream()
                .map(deal -> worth(goal, deal).multiply(probability.apply(deal)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = fact.add(weighted);
        return new Progress.Outlook(
                Ratio.of(elapsed, BigDecimal.ONE),
                runRate == null ? null : Figure.of(runRate, goal.currency()),
                runRate == null ? null : Ratio.of(runRate, goal.target()),
                ofDeals ? open.size() : null,
                ofDeals ? Figure.of(weighted, goal.currency()) : null,
                ofDeals ? Figure.of(expected, goal.currency()) : null,
                ofDeals ? Ratio.of(expected, goal.target()) : null);
    }

    private static BigDecimal worth(Goal goal, Deal deal) {
        if (goal.measured() == GoalMetric.WON_COUNT) {
            return BigDecimal.ONE;
        }
        return deal.amount() == null || !Objects.equals(deal.currency(), goal.currency())
                ? BigDecimal.ZERO
                : deal.amount();
    }

    private static BigDecimal elapsed(Goal goal, Instant asOf) {
        Instant from = FactReader.start(goal.from());
        Instant to = FactReader.start(goal.to());
        if (!asOf.isAfter(from)) {
            return BigDecimal.ZERO;
        }
        if (!asOf.isBefore(to)) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(Duration.between(from, asOf).toMillis())
                .divide(BigDecimal.valueOf(Duration.between(from, to).toMillis()), MathContext.DECIMAL64);
    }
}
