package dev.kartoteka.query.invoiced;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kartoteka.query.invoiced.Settled.Row;
import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what was won, invoiced and paid under keys. For one thread. */
final class SettledTally {

    private static final int WON = 0;
    private static final int INVOICED = 1;
    private static final int PAID = 2;

    private final Map<Key, BigDecimal[]> sums = new HashMap<>();

    void won(@Nullable String key, String currency, BigDecimal amount) {
        add(key, currency, WON, amount);
    }

    void invoiced(@Nullable String key, String currency, BigDecimal amount) {
        add(key, currency, INVOICED, amount);
    }

    void paid(@Nullable String key, String currency, BigDecimal amount) {
        add(key, currency, PAID, amount);
    }

    List<Row> rows() {
        return sums.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey().key(),
                        entry.getKey().currency(),
                        Amount.of(entry.getValue()[WON], entry.getKey().currency()),
                        Amount.of(entry.getValue()[INVOICED], entry.getKey().currency()),
                        Amount.of(entry.getValue()[PAID], entry.getKey().currency())))
                .sorted(comparing(Row::key, nullsLast(naturalOrder())).thenComparing(Row::currency))
                .toList();
    }

    private void add(@Nullable String key, String currency, int what, BigDecimal amount) {
        BigDecimal[] parts = sums.computeIfAbsent(
                new Key(key, currency), unused -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
        parts[what] = parts[what].add(amount);
    }

    private record Key(@Nullable String key, String currency) {}
}
