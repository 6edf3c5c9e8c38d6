package dev.kartoteka.command.order;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;

/** How much of something: more than 0. */
final class Quantity {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 6;

    private Quantity() {}

    static BigDecimal require(BigDecimal quantity) {
        if (quantity.signum() <= 0
                || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE,
                    "A quantity is more than 0, at most 1000000000, with at most 6 decimals");
        }
        return plain(quantity);
    }

    /** So that what is equal is written equally. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
