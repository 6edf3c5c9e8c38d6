package dev.kartoteka.command.sale;

import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.util.List;

/**
 * The lines of a paper, priced.
 *
 * @param amount their total, with tax
 * @param greatestDiscount of any line in percent, against the price of the catalogue where there is one
 */
public record PricedLines(String currency, List<LineItem> lines, BigDecimal amount, BigDecimal greatestDiscount) {

    /** As another paper says them already. */
    public static PricedLines taken(List<LineItem> lines, String currency) {
        return new PricedLines(currency, List.copyOf(lines), Totals.of(lines).total(), Totals.greatestDiscount(lines));
    }
}
