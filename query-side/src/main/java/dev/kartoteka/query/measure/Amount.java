package dev.kartoteka.query.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * Money in the answer of a report. In JSON it looks like {@link dev.kartoteka.shared.value.Money}, but it may be below 0
 * or, as a mean, finer than the currency.
 *
 * @param amount a plain decimal number
 */
public record Amount(String amount, String currency) {

    private static final int DECIMALS_OF_MEANS = 4;

    /** Rounded half up to what the currency has. */
    public static Amount of(BigDecimal value, String currency) {
        return rounded(value, CurrencyUnit.of(currency).getDecimalPlaces(), currency);
    }

    /** The total divided by the count, to 4 decimals, half up. */
    public static Amount mean(BigDecimal total, long count, String currency) {
        return new Amount(
                total.divide(BigDecimal.valueOf(count), DECIMALS_OF_MEANS, RoundingMode.HALF_UP)
                        .toPlainString(),
                currency);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    private static Amount rounded(BigDecimal value, int decimals, String currency) {
        return new Amount(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), currency);
    }
}
