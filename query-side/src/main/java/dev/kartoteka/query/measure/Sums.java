package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exact sums by currency; nothing is added across currencies. Filled by one thread, read afterwards. */
public final class Sums {

    private final Map<String, BigDecimal> totals = new TreeMap<>();

    /** The amounts of the deals; one without an amount adds nothing. */
    public static Sums of(Stream<Deal> deals) {
        return of(deals, deal -> BigDecimal.ONE);
    }

    /** The amounts of the deals, each multiplied by its weight. */
    public static Sums of(Stream<Deal> deals, Function<Deal, BigDecimal> weight) {
        Sums sums = new Sums();
        deals.forEach(deal -> {
            if (deal.amount() != null) {
                sums.add(deal.amount().multiply(weight.apply(deal)), deal.currency());
            }
        });
        return sums;
    }

    /** Adds an amount of 0 or more or less; an amount that is not there adds nothing. */
    public void add(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null && currency != null) {
            totals.merge(currency, amount, BigDecimal::add);
        }
    }

    public void add(Sums others) {
        others.totals.forEach((currency, total) -> add(total, currency));
    }

    public void subtract(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null) {
            add(amount.negate(), currency);
        }
    }

    public Set<String> currencies() {
        return totals.keySet();
    }

    /** 0 for a currency in which nothing was added. */
    public BigDecimal in(String currency) {
        return totals.getOrDefault(currency, BigDecimal.ZERO);
    }

    /** By currency code, each rounded to what its currency has. */
    public List<Amount> amounts() {
        return amounts(totals.keySet());
    }

    /** The same for these currencies, 0 where nothing was added. */
    public List<Amount> amounts(Set<String> currencies) {
        return currencies.stream()
                .sorted()
                .map(currency -> Amount.of(in(currency), currency))
                .toList();
    }
}
