package dev.kartoteka.query.goal;

import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: money in a currency, or a count without one.
 *
 * @param amount a plain decimal number; a count that is expected may have 2 decimals
 * @param currency null for a count
 */
public record Figure(String amount, @Nullable String currency) {

    private static final int DECIMALS_OF_EXPECTED_COUNTS = 2;

    /** Rounded half up, money to what its currency has. */
    public static Figure of(BigDecimal value, @Nullable String currency) {
        if (currency != null) {
            return new Figure(Amount.of(value, currency).amount(), currency);
        }
        BigDecimal rounded = value.setScale(DECIMALS_OF_EXPECTED_COUNTS, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return new Figure(plain.toPlainString(), null);
    }
}
