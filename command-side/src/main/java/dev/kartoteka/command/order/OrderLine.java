package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered, how much of it, and at which price.
 *
 * @param productId null for what is in no catalogue, which has a description and a price of its own
 * @param description of what is sold, never of a person: it outlives an erasure; null for the product's name
 * @param quantity more than 0, with at most 6 decimals
 * @param unitPrice before discount and tax; null for the product's price of the day
 * @param discountPercent 0 to 100, with at most 4 decimals; null for none
 * @param taxCode as tax rates are called; null for none
 * @param taxPercent 0 to 100, with at most 4 decimals; null for none
 */
public record OrderLine(
        @Nullable ProductId productId,
        @Nullable String description,
        BigDecimal quantity,
        @Nullable Money unitPrice,
        @Nullable BigDecimal discountPercent,
        @Nullable String taxCode,
        @Nullable BigDecimal taxPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 4;
    private static final int LONGEST_CODE = 50;

    public OrderLine {
        if (productId == null) {
            Required.value("description of a line without a product", description);
            Required.value("unitPrice of a line without a product", unitPrice);
        }
        description = description == null ? null : Text.name(description);
        quantity = Quantity.require(quantity);
        discountPercent = percent(discountPercent);
        taxPercent = percent(taxPercent);
        taxCode = taxCode == null ? null : Text.line(taxCode, LONGEST_CODE);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return null;
        }
        if (percent.signum() < 0
                || percent.compareTo(HUNDRED) > 0
                || percent.stripTrailingZeros().scale() > PERCENT_DECIMALS) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A percentage is from 0 to 100, with at most 4 decimals");
        }
        return Quantity.plain(percent);
    }
}
