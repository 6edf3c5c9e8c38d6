package dev.kartoteka.command.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.goal.GoalMetric;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much is to be reached: money in a currency, or a whole number without one.
 *
 * @param amount more than 0; in JSON always a string
 * @param currency null for a count
 */
public record Target(BigDecimal amount, @Nullable String currency) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    public Target {
        if (amount.signum() <= 0) {
            throw new InvalidValue(FailureCode.AMOUNT_ZERO, "A target is more than 0");
        }
    }

    @JsonCreator
    static Target fromJson(
            @JsonProperty(value = "amount", required = true) @Nullable String amount,
            @JsonProperty("currency") @Nullable String currency) {
        if (amount == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "A target has an amount");
        }
        if (currency != null) {
            return new Target(Money.of(amount, currency).amount(), currency);
        }
        if (!COUNT.matcher(amount).matches()) {
            throw new InvalidValue(
                    FailureCode.INVALID_AMOUNT, "Without a currency, a whole number of at most 9 digits");
        }
        return new Target(new BigDecimal(amount), null);
    }

    /** The amount as JSON has it. */
    @JsonProperty("amount")
    public String amountText() {
        return amount.toPlainString();
    }

    boolean fits(GoalMetric metric) {
        return metric.money() == (currency != null);
    }
}
