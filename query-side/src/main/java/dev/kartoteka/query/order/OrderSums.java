package dev.kartoteka.query.order;

import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an order comes to.
 *
 * @param discount given on what was ordered
 * @param net of what was ordered, before tax
 * @param tax on what was ordered
 * @param ordered with tax
 * @param returned credited for what came back, with tax
 * @param total ordered less returned
 */
public record OrderSums(Money discount, Money net, Money tax, Money ordered, Money returned, Money total) {

    static OrderSums of(Order order) {
        Totals ordered = Totals.of(order.lines());
        return new OrderSums(
                money(ordered.discount(), order),
                money(ordered.net(), order),
                money(ordered.tax(), order),
                money(ordered.total(), order),
                money(total(order.returned()), order),
                money(order.amount(), order));
    }

    static BigDecimal total(List<LineItem> lines) {
        return Totals.of(lines).total();
    }

    private static Money money(BigDecimal amount, Order order) {
        return new Money(amount, order.currency());
    }
}
