package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;

/** How much of something: more than 0, at most 1,000,000,000, with at most 6 decimals. */
public record Quantity(@JsonValue BigDecimal value) {

    private static final int DECIMALS = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Quantity {
        if (value.signum() <= 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(FailureCode.INVALID_QUANTITY, FailureCode.INVALID_QUANTITY.meaning());
        }
        value = Decimals.plain(value);
    }
}
