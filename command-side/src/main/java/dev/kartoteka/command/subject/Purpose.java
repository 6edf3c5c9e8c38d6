package dev.kartoteka.command.subject;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.regex.Pattern;

/** What data are used for: a category such as MARKETING_BY_EMAIL, not a text about anybody. */
public final class Purpose {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]{1,100}");

    private Purpose() {}

    /** Refuses what has another form. */
    public static String of(String purpose) {
        if (!FORM.matcher(purpose).matches()) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, "A purpose has 1 to 100 capital letters, digits and underscores");
        }
        return purpose;
    }
}
