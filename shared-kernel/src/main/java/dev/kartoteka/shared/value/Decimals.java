package dev.kartoteka.shared.value;

import java.math.BigDecimal;

/** One form for equal numbers. */
final class Decimals {

    private Decimals() {}

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
