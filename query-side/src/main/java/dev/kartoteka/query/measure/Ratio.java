package dev.kartoteka.query.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Ratios as reports show them: 4 decimals, half up, null when there is nothing to divide by. */
public final class Ratio {

    static final int DECIMALS = 4;

    private Ratio() {}

    public static @Nullable Double of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static @Nullable Double of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}
