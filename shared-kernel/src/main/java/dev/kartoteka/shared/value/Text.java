package dev.kartoteka.shared.value;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.text.Normalizer;

/** Text that people type. Any script and emoji are kept, in NFC; control characters, blank names and over-long text are refused. */
public final class Text {

    public static final int NAME_LENGTH = 300;
    public static final int LONG_LENGTH = 100_000;

    private Text() {}

    /** One line with something in it: a name, a title, a subject. Surrounding white space is dropped. */
    public static String name(String text) {
        return line(text, NAME_LENGTH);
    }

    /** One line of at most {@code maximum} characters with something in it. */
    public static String line(String text, int maximum) {
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (stripped.isEmpty()) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not be blank");
        }
        requireLength(stripped, maximum);
        if (stripped.chars().anyMatch(Text::isControl)) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not have control characters or line breaks");
        }
        return stripped;
    }

    /** Several lines, possibly empty: a note, a body. Tabs and line breaks are kept. */
    public static String body(String text) {
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        requireLength(normalized, LONG_LENGTH);
        if (normalized.chars().anyMatch(c -> isControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not have control characters");
        }
        return normalized;
    }

    private static void requireLength(String text, int maximum) {
        if (text.length() > maximum) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must have at most " + maximum + " characters");
        }
    }

    // lone surrogates cannot be stored as UTF-8; U+2028 and U+2029 break lines in logs and CSV
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == '\uFFFE';
    }
}
