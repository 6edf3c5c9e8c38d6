package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;

/** A part of a hundred, from 0 to 100 with at most 4 decimals: a discount, a tax. */
public record Percent(@JsonValue BigDecimal value) {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        if (value.signum() < 0
                || value.compareTo(HUNDRED) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(FailureCode.INVALID_PERCENT, FailureCode.INVALID_PERCENT.meaning());
        }
        value = Decimals.plain(value);
    }
}
