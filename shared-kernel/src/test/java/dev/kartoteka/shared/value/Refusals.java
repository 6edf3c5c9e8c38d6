package dev.kartoteka.shared.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests of values say that something is refused, and that the refusal does not repeat what was typed. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(FailureCode code, ThrowingCallable call) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, call);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).isNotBlank().hasSizeLessThan(200);
    }
}
