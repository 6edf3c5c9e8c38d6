package dev.kartoteka.query.score;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An open deal among others of its currency.
 *
 * @param currency empty without an amount
 * @param expected zero without an amount
 */
record Ranked(String id, String currency, @Nullable BigDecimal amount, BigDecimal expected, DealScore score) {

    private static final Comparator<Ranked> MOST_EXPECTED_FIRST =
            Comparator.comparing(Ranked::expected, Comparator.reverseOrder()).thenComparing(Ranked::id);

    /** The currencies by their codes, and last of all what has no amount. */
    static List<Ranked> firstOfEachCurrency(List<Deal> open, Function<Deal, DealScore> score, int limit) {
        Map<String, List<Ranked>> currencies = open.stream()
                .map(deal -> of(deal, score.apply(deal)))
                .collect(Collectors.groupingBy(
                        Ranked::currency,
                        () -> new TreeMap<>(
                                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        return currencies.values().stream()
                .flatMap(own -> own.stream().sorted(MOST_EXPECTED_FIRST).limit(limit))
                .toList();
    }

    private static Ranked of(Deal deal, DealScore score) {
        BigDecimal amount = deal.amount();
        String currency = deal.currency();
        return amount == null || currency == null
                ? new Ranked(deal.id(), "", null, BigDecimal.ZERO, score)
                : new Ranked(deal.id(), currency, amount, times(amount, score), score);
    }

    private static BigDecimal times(BigDecimal amount, DealScore score) {
        return amount.multiply(BigDecimal.valueOf(score.probability())).setScale(amount.scale(), RoundingMode.HALF_UP);
    }

    /** @param title as whoever asks may see it */
    Priorities.Priority priority(@Nullable String title) {
        return new Priorities.Priority(
                id,
                title,
                amount == null ? null : Amount.of(amount, currency),
                amount == null ? null : expected,
                score);
    }
}
