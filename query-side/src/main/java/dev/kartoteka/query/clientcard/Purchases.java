package dev.kartoteka.query.clientcard;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Sums;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a client has bought: its orders without those that were cancelled, less what came back.
 *
 * @param count of orders
 * @param amounts what they come to, with tax, by currency
 * @param products what was bought and did not come back, the most first
 * @param lastOrder placed last; null when there is none
 */
public record Purchases(
        int count,
        List<Amount> amounts,
        List<Purchased> products,
        @Nullable LastOrder lastOrder) {

    static Purchases of(List<RecordVersion<Order>> orders) {
        List<Order> bought = orders.stream()
                .map(RecordVersion::state)
                .filter(order -> !order.status().equals(Order.CANCELLED))
                .toList();
        Sums sums = new Sums();
        Map<String, Bought> products = new TreeMap<>();
        for (Order order : bought) {
            sums.add(order.amount(), order.currency());
            order.lines().forEach(line -> add(products, line, BigDecimal.ONE, order.currency()));
            order.returned().forEach(line -> add(products, line, BigDecimal.ONE.negate(), order.currency()));
        }
        return new Purchases(
                bought.size(),
                sums.amounts(),
                products.values().stream()
                        .filter(product -> product.quantity.signum() > 0)
                        .map(Bought::shown)
                        .sorted(Comparator.comparing(Purchased::quantity).reversed())
                        .toList(),
                bought.stream()
                        .max(Comparator.comparing(Order::placedAt).thenComparing(Order::id))
                        .map(last -> new LastOrder(
                                last.id(), last.placedAt(), last.status(), Amount.of(last.amount(), last.currency())))
                        .orElse(null));
    }

    private static void add(Map<String, Bought> products, LineItem line, BigDecimal sign, String currency) {
        String key = line.productId() == null ? line.description() : line.productId();
        products.computeIfAbsent(key, none -> new Bought(line)).add(line, sign, currency);
    }

    /** A product while its lines are added up. */
    private static final class Bought {

        private final LineItem line;
        private final Sums amounts = new Sums();
        private BigDecimal quantity = BigDecimal.ZERO;

        private Bought(LineItem line) {
            this.line = line;
        }

        private void add(LineItem part, BigDecimal sign, String currency) {
            quantity = quantity.add(part.quantity().multiply(sign));
            amounts.add(part.total().multiply(sign), currency);
        }

        private Purchased shown() {
            return new Purchased(line.productId(), line.description(), quantity, amounts.amounts());
        }
    }

    /**
     * One of the things bought.
     *
     * @param productId null for what is in no catalogue
     * @param quantity less what came back
     * @param amounts with tax, less what was credited, by currency
     */
    public record Purchased(
            @Nullable String productId, String description, BigDecimal quantity, List<Amount> amounts) {}

    /** @param amount with tax, without what came back */
    public record LastOrder(String id, Instant placedAt, String status, Amount amount) {}
}
