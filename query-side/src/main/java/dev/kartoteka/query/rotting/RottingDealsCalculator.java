package dev.kartoteka.query.rotting;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Days;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import dev.kartoteka.query.rotting.RottingDeals.RottingDeal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the deals that have stood still for too long. */
public final class RottingDealsCalculator {

    private static final Comparator<RottingDeal> MOST_OVERDUE_FIRST = Comparator.<RottingDeal>comparingDouble(
                    deal -> deal.rottingDays() - deal.days())
            .thenComparing(RottingDeal::dealId);

    private RottingDealsCalculator() {}

    /**
     * The rotting deals at a moment.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals the pipeline's open ones at least, as they were at {@code asOf}
     */
    public static RottingDeals calculate(Pipeline pipeline, List<Deal> deals, Instant asOf) {
        List<RottingDeal> rotting = pipeline.stages().stream()
                .flatMap(stage -> inStage(stage, deals, asOf))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
        return new RottingDeals(pipeline.id(), asOf, rotting.size(), rotting);
    }

    private static Stream<RottingDeal> inStage(Stage stage, List<Deal> deals, Instant asOf) {
        Integer limit = stage.rottingDays();
        if (limit == null) {
            return Stream.empty();
        }
        return deals.stream()
                .filter(deal -> deal.openIn(stage.id()))
                .flatMap(deal -> rotting(deal, stage, limit, asOf).stream());
    }

    private static Optional<RottingDeal> rotting(Deal deal, Stage stage, int limit, Instant asOf) {
        Duration age = Duration.between(deal.stageEnteredAt(), asOf);
        if (age.compareTo(Duration.ofDays(limit)) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new RottingDeal(
                deal.id(),
                deal.title(),
                deal.ownerId(),
                amount(deal.amount(), deal.currency()),
                stage.id(),
                stage.name(),
                deal.stageEnteredAt(),
                Days.of(age),
                limit));
    }

    private static @Nullable Amount amount(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : Amount.of(amount, currency);
    }
}
