package dev.kartoteka.query.sales;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Days;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.measure.WinRate;
import dev.kartoteka.query.sales.SalesMethods.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compares sources, owners or products by how their deals end. */
public final class SalesMethodsCalculator {

    private SalesMethodsCalculator() {}

    /**
     * The comparison over the deals closed in a period.
     *
     * @param deals of one pipeline or of several, as they were at {@code asOf}
     */
    public static SalesMethods calculate(SalesMethod by, List<Deal> deals, Period closed, Instant asOf) {
        List<Deal> counted =
                deals.stream().filter(deal -> closed.contains(deal.closedAt())).toList();
        return new SalesMethods(
                by,
                closed.from(),
                closed.to(),
                asOf,
                Grouping.by(counted, by::keysOf).stream()
                        .map(SalesMethodsCalculator::row)
                        .toList());
    }

    private static Row row(Grouping.Group group) {
        WinRate winRate = WinRate.of(group.deals());
        List<Deal> won = group.deals().stream().filter(Deal::won).toList();
        List<Duration> cycles =
                won.stream().map(Deal::cycle).flatMap(Optional::stream).toList();
        return new Row(
                group.key(),
                winRate.won(),
                winRate.lost(),
                winRate.rate(),
                winRate.rateByValue(),
                winRate.byCurrency(),
                means(won),
                Days.mean(cycles),
                Days.median(cycles));
    }

    private static List<Amount> means(List<Deal> won) {
        Sums sums = Sums.of(won.stream());
        return sums.currencies().stream()
                .map(currency -> Amount.mean(
                        sums.in(currency),
                        won.stream()
                                .filter(deal -> currency.equals(deal.currency()))
                                .count(),
                        currency))
                .toList();
    }
}
