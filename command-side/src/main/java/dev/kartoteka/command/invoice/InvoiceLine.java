package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, how much of it, and at which price.
 *
 * @param description of what is sold, never of a person: it outlives an erasure
 * @param quantity more than 0, with at most 6 decimals
 * @param unitPrice before discount and tax
 * @param discountPercent 0 to 100, with at most 4 decimals; null for none
 * @param taxCode as tax rates are called; null for none
 * @param taxPercent 0 to 100, with at most 4 decimals; null for none
 */
public record InvoiceLine(
        @Nullable ProductId productId,
        String description,
        BigDecimal quantity,
        Money unitPrice,
        @Nullable BigDecimal discountPercent,
        @Nullable String taxCode,
        @Nullable BigDecimal taxPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    public InvoiceLine {
        description = Text.name(description);
        if (quantity.signum() <= 0 || quantity.compareTo(MOST) > 0 || decimals(quantity) > 6) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A quantity is more than 0, with at most 6 decimals");
        }
        quantity = plain(quantity);
        discountPercent = percent(discountPercent);
        taxPercent = percent(taxPercent);
        taxCode = taxCode == null ? null : Text.line(taxCode, 50);
    }

    LineItem priced(int number) {
        return LineItem.priced(
                number,
                productId == null ? null : productId.value(),
                description,
                quantity,
                unitPrice.amount(),
                discountPercent == null ? BigDecimal.ZERO : discountPercent,
                taxCode,
                taxPercent == null ? BigDecimal.ZERO : taxPercent,
                unitPrice.amount().scale());
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return null;
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || decimals(percent) > 4) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A percentage is from 0 to 100, with at most 4 decimals");
        }
        return plain(percent);
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    /** So that what is equal is written equally. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
