package dev.kartoteka.query.sale;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper as REST and GraphQL show it; numbers are text, so that no reader rounds them.
 *
 * @param number from 1
 * @param unitPrice before discount and tax
 * @param net after discount, before tax
 */
public record SaleLine(
        int number,
        @Nullable String productId,
        String description,
        String quantity,
        Amount unitPrice,
        String discountPercent,
        @Nullable String taxCode,
        String taxPercent,
        Amount discount,
        Amount net,
        Amount tax,
        Amount total) {

    public static List<SaleLine> of(List<LineItem> lines, String currency) {
        return lines.stream().map(line -> of(line, currency)).toList();
    }

    private static SaleLine of(LineItem line, String currency) {
        return new SaleLine(
                line.number(),
                line.productId(),
                line.description(),
                text(line.quantity()),
                Amount.of(line.unitPrice(), currency),
                text(line.discountPercent()),
                line.taxCode(),
                text(line.taxPercent()),
                Amount.of(line.discount(), currency),
                Amount.of(line.net(), currency),
                Amount.of(line.tax(), currency),
                Amount.of(line.total(), currency));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
