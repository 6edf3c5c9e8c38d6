package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.math.BigDecimal;

/** A probability from 0 to 1 with at most 4 decimals. */
public record Probability(@JsonValue BigDecimal value) {

    private static final int DECIMALS = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Probability {
        if (value.signum() < 0
                || value.compareTo(BigDecimal.ONE) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(
                    FailureCode.INVALID_PROBABILITY, "A probability is from 0 to 1, with at most 4 decimals");
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }
}
