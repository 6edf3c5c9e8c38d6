package dev.kartoteka.query.sale;

import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper, its amounts with their currency.
 *
 * @param number from 1, in the order of the paper
 * @param productId null for what is in no catalogue
 * @param unitPrice before discount and tax
 * @param discount in money
 * @param net after discount, before tax
 * @param tax on the net amount
 * @param total net and tax
 */
public record SaleLine(
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

    public static List<SaleLine> of(List<LineItem> lines, @Nullable String currency) {
        return currency == null
                ? List.of()
                : lines.stream().map(line -> of(line, currency)).toList();
    }

    private static SaleLine of(LineItem line, String currency) {
        return new SaleLine(
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
}
