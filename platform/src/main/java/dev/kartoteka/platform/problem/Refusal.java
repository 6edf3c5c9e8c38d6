package dev.kartoteka.platform.problem;

import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;

/** The caller gets a problem document with this code; nothing happened. */
public final class Refusal extends RuntimeException {

    private final FailureCode code;
    private final List<FieldError> errors;

    public Refusal(FailureCode code, String detail) {
        this(code, detail, List.of());
    }

    public Refusal(FailureCode code, String detail, List<FieldError> errors) {
        super(detail, null, false, false); // an answer, not a fault: no stack trace
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** Because of one field, or of several together where the pointer is empty. */
    public static Refusal of(FieldError error) {
        String place = error.pointer().isEmpty() ? "" : " at " + error.pointer();
        return new Refusal(error.code(), error.detail() + place, List.of(error));
    }

    public FailureCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON pointer into the body (RFC 6901)
     */
    public record FieldError(String pointer, FailureCode code, String detail) {}
}
