package dev.kartoteka.shared.failure;

/** A value that no command may carry; thrown by value objects, answered with 400. */
public final class InvalidValue extends IllegalArgumentException {

    private final FailureCode code;

    public InvalidValue(FailureCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public FailureCode code() {
        return code;
    }
}
