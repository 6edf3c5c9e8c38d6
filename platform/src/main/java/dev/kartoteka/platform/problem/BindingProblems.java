package dev.kartoteka.platform.problem;

import dev.kartoteka.platform.problem.Refusal.FieldError;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which field a body fails at, and by which code; without repeating what was sent. */
public final class BindingProblems {

    private BindingProblems() {}

    public static FieldError of(JacksonException e) {
        String pointer = pointer(e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return new FieldError(pointer, invalid.code(), String.valueOf(invalid.getMessage()));
            }
        }
        if (e instanceof UnrecognizedPropertyException) {
            return new FieldError(pointer, FailureCode.UNKNOWN_FIELD, "There is no such field");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return new FieldError(
                    pointer,
                    FailureCode.INVALID_VALUE,
                    "One of " + java.util.Arrays.toString(format.getTargetType().getEnumConstants()) + " is wanted");
        }
        if (e instanceof StreamReadException) {
            return new FieldError(pointer, FailureCode.INVALID_VALUE, "A number out of range");
        }
        return new FieldError(pointer, FailureCode.WRONG_TYPE, "Another type of value is wanted");
    }

    /** Of a body that is read at once, so that it may not be JSON either. */
    static Refusal refusal(JacksonException e) {
        if (e instanceof StreamReadException) {
            return new Refusal(FailureCode.MALFORMED_JSON, "The body is not JSON" + place(e));
        }
        FieldError error = of(e);
        return error.pointer().isEmpty()
                ? new Refusal(FailureCode.MALFORMED_JSON, "The body must be one JSON object")
                : Refusal.of(error);
    }

    /** Where in the text, for JSON that cannot be parsed. */
    public static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            if (name == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
