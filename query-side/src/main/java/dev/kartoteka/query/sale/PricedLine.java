package dev.kartoteka.query.sale;

import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper as it is shown.
 *
 * @param number from 1, in the order of the paper
 * @param productId null for what is in no catalogue
 * @param discountPercent the line's and the paper's together
 * @param discount in money
 * @param net after discount, before tax
 */
public record PricedLine(
        int number,
        @Nullable String productId,
        String description,
        BigDecimal quantity,
        Money unitPrice,
        BigDecimal discountPercent,
        @Nullable String taxCode,
        BigDecimal taxPercent,
        Money discount,
        Money net,
        Money tax,
        Money total) {

    public static PricedLine of(LineItem line, String currency) {
        return new PricedLine(
                line.number(),
                line.productId(),
                line.description(),
                line.quantity(),
                new Money(line.unitPrice(), currency),
                line.discountPercent(),
                line.taxCode(),
                line.taxPercent(),
                new Money(line.discount(), currency),
                new Money(line.net(), currency),
                new Money(line.tax(), currency),
                new Money(line.total(), currency));
    }

    public static List<PricedLine> all(List<LineItem> lines, String currency) {
        return lines.stream().map(line -> of(line, currency)).toList();
    }
}
