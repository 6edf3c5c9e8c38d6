package dev.kartoteka.command.endpoint;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.jspecify.annotations.Nullable;

/** For components of commands whose absence or null the type alone does not refuse. */
public final class Required {

    private Required() {}

    /** The value; refused with MISSING_FIELD when there is none. */
    public static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, field + " must be given");
        }
        return value;
    }
}
