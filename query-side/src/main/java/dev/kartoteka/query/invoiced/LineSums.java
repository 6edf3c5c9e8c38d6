package dev.kartoteka.query.invoiced;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up lines of orders or invoices under keys, and takes off what was taken back. */
final class LineSums {

    private LineSums() {}

    /** By key and currency, those without a key last. */
    static List<LineSum> of(List<SoldLine> lines, Function<SoldLine, @Nullable String> keyOf) {
        Map<Key, Sum> sums = new HashMap<>();
        for (SoldLine line : lines) {
            sums.computeIfAbsent(new Key(keyOf.apply(line), line.currency()), unused -> new Sum())
                    .add(line);
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().shown(entry.getKey()))
                .sorted(comparing(LineSum::key, nullsLast(naturalOrder())).thenComparing(LineSum::currency))
                .toList();
    }

    /**
     * What the lines of one key and currency come to.
     *
     * @param papers how many have lines that were sold
     * @param back how many have lines that were taken back
     */
    record LineSum(
            @Nullable String key,
            String currency,
            int papers,
            int back,
            Amount discount,
            Amount net,
            Amount tax,
            Amount total) {}

    private record Key(@Nullable String key, String currency) {}

    private static final class Sum {

        private final Set<String> papers = new HashSet<>();
        private final Set<String> back = new HashSet<>();
        private BigDecimal discount = BigDecimal.ZERO;
        private BigDecimal net = BigDecimal.ZERO;
        private BigDecimal tax = BigDecimal.ZERO;

        void add(SoldLine line) {
            (line.back() ? back : papers).add(line.paperId());
            discount = discount.add(line.signed(line.line().discount()));
            net = net.add(line.signed(line.line().net()));
            tax = tax.add(line.signed(line.line().tax()));
        }

        LineSum shown(Key key) {
            return new LineSum(
                    key.key(),
                    key.currency(),
                    papers.size(),
                    back.size(),
                    Amount.of(discount, key.currency()),
                    Amount.of(net, key.currency()),
                    Amount.of(tax, key.currency()),
                    Amount.of(net.add(tax), key.currency()));
        }
    }
}
