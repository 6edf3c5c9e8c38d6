package dev.kartoteka.shared.value;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** The shape of identifiers: a prefix that tells the kind of record, then up to 100 letters, digits, dots, dashes, underscores. */
public final class Identifiers {

    private static final Pattern REST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Identifiers() {}

    public static void require(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches()) {
            throw new InvalidValue(FailureCode.INVALID_IDENTIFIER, "Not an identifier that starts with " + prefix);
        }
    }

    /** An identifier within one record, such as that of a stage: unique there, no prefix. */
    public static String requireLocal(String value) {
        if (!LOCAL.matcher(value).matches()) {
            throw new InvalidValue(
                    FailureCode.INVALID_IDENTIFIER, "1 to 64 letters, digits, dots, dashes and underscores are wanted");
        }
        return value;
    }

    /** Random, never derived from personal data. */
    public static String random(String prefix) {
        return prefix + UUID.randomUUID();
    }
}
