package dev.kartoteka.shared.sale;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Sums of the lines of a paper, in its currency. */
public record Totals(BigDecimal discount, BigDecimal net, BigDecimal tax, BigDecimal total) {

    public static Totals of(List<LineItem> lines) {
        return new Totals(
                sum(lines, LineItem::discount),
                sum(lines, LineItem::net),
                sum(lines, LineItem::tax),
                sum(lines, LineItem::total));
    }

    /** Of any line, in percent. */
    public static BigDecimal greatestDiscount(List<LineItem> lines) {
        return lines.stream().map(LineItem::discountPercent).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal sum(List<LineItem> lines, Function<LineItem, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
