package dev.kartoteka.command.sale;

import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;

/**
 * The lines of a paper, priced.
 *
 * @param amount their total, with tax
 * @param greatestDiscount of any line in percent, against the price of the catalogue where there is one
 */
public record PricedLines(String currency, List<LineItem> lines, BigDecimal amount, BigDecimal greatestDiscount) {}
