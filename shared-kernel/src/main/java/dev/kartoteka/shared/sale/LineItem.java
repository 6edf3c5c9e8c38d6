package dev.kartoteka.shared.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote, order or invoice as it was priced; what it says stands, whatever prices and rates become afterwards.
 * Amounts are in the currency of the paper and at its scale.
 *
 * @param number from 1, in the order of the paper
 * @param productId null for what is in no catalogue
 * @param description of what is sold, never of a person: it outlives an erasure, as papers of money must
 * @param quantity more than 0
 * @param unitPrice before discount and tax
 * @param discountPercent of 0 to 100, the line's and the paper's together
 * @param taxCode null for none
 * @param taxPercent of the code on the day of the paper
 * @param discount in money
 * @param net after discount, before tax
 * @param tax on the net amount
 * @param total net and tax
 */
public record LineItem(
        int number,
        @Nullable String productId,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        @Nullable String taxCode,
        BigDecimal taxPercent,
        BigDecimal discount,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Prices a line. The rule of rounding, stated here and nowhere else: each amount is rounded half up to the currency's scale
     * as soon as it is computed, and all later amounts are computed from rounded ones; sums are of rounded lines. So line,
     * discount, tax and total add up to the last digit.
     *
     * @param scale decimals of the currency
     */
    public static LineItem priced(
            int number,
            @Nullable String productId,
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            @Nullable String taxCode,
            BigDecimal taxPercent,
            int scale) {
        BigDecimal gross = round(quantity.multiply(unitPrice), scale);
        BigDecimal discount = round(gross.multiply(discountPercent).divide(HUNDRED), scale);
        BigDecimal net = gross.subtract(discount);
        BigDecimal tax = round(net.multiply(taxPercent).divide(HUNDRED), scale);
        return new LineItem(
                number,
                productId,
                description,
                quantity,
                unitPrice,
                discountPercent,
                taxCode,
                taxPercent,
                discount,
                net,
                tax,
                net.add(tax));
    }

    private static BigDecimal round(BigDecimal amount, int scale) {
        return amount.setScale(scale, RoundingMode.HALF_UP);
    }
}
