package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An amount of 0 or more in an ISO 4217 currency, at the scale of that currency ({@code 1000.00} EUR, {@code 1000} JPY).
 *
 * @param amount in JSON always a string
 */
public record Money(BigDecimal amount, String currency) {

    // no exponents: "1e30" would pass for a short text and mean a thousand quadrillions
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    public Money {
        CurrencyUnit unit = currencyOf(currency);
        if (amount.signum() < 0) {
            throw new InvalidValue(FailureCode.NEGATIVE_AMOUNT, "An amount is 0 or more");
        }
        if ((long) amount.precision() - amount.scale() > 15) {
            throw new InvalidValue(FailureCode.INVALID_AMOUNT, "At most 15 digits before the point");
        }
        if (amount.stripTrailingZeros().scale() > unit.getDecimalPlaces()) {
            throw new InvalidValue(
                    FailureCode.AMOUNT_SCALE_EXCEEDED, currency + " has " + unit.getDecimalPlaces() + " decimals");
        }
        amount = amount.setScale(unit.getDecimalPlaces());
    }

    @JsonCreator
    static Money fromJson(
            @JsonProperty(value = "amount", required = true) @Nullable String amount,
            @JsonProperty(value = "currency", required = true) @Nullable String currency) {
        if (amount == null || currency == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "Money has an amount and a currency");
        }
        return of(amount, currency);
    }

    public static Money of(String amount, String currency) {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new InvalidValue(
                    FailureCode.INVALID_AMOUNT, "Not a decimal number of at most 15 digits before the point");
        }
        return new Money(new BigDecimal(amount), currency);
    }

    /** The amount as JSON has it. */
    @JsonProperty("amount")
    public String amountText() {
        return amount.toPlainString();
    }

    /** @return how many decimals amounts in the currency have */
    public static int scaleOf(String currency) {
        return currencyOf(currency).getDecimalPlaces();
    }

    private static CurrencyUnit currencyOf(String code) {
        try {
            CurrencyUnit unit = CurrencyUnit.of(code);
            if (unit.getDecimalPlaces() >= 0 && !unit.isPseudoCurrency()) {
                return unit;
            }
        } catch (org.joda.money.IllegalCurrencyException e) {
            // falls through
        }
        throw new InvalidValue(FailureCode.INVALID_CURRENCY, "Not an ISO 4217 currency code");
    }
}
