package dev.kartoteka.shared.value;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text that people type. Any script and emoji are kept, in NFC; control characters, broken UTF-16, blank names and
 * over-long text are refused. Lengths are in Unicode code points, as OpenAPI's {@code maxLength} counts them.
 */
public final class Text {

    public static final int NAME_LENGTH = 300;
    public static final int LONG_LENGTH = 100_000;

    // NFC at most shortens four-fold; a longer text cannot fit and is not worth normalising
    private static final int SHRINKING = 4;

    // the limit of Unicode's Stream-Safe Text Format (UAX #15); beyond it normalising takes quadratic time
    private static final int COMBINING_MARKS_IN_A_ROW = 30;

    private Text() {}

    /** One line with something in it: a name, a title, a subject. Surrounding white space is dropped. */
    public static String name(String text) {
        return line(text, NAME_LENGTH);
    }

    /** One line of at most {@code maximum} characters with something in it. */
    public static String line(String text, int maximum) {
        String line = normalize(strip(text), maximum, Text::breaksOneLine);
        if (line.codePoints().noneMatch(Text::isVisible)) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not be blank");
        }
        return line;
    }

    /** Several lines, possibly empty: a note, a body. Tabs and line breaks are kept. */
    public static String body(String text) {
        return normalize(text, LONG_LENGTH, c -> breaksOneLine(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** Whether the code point is neither a control character, nor half of a pair, nor invisible by its nature. */
    static boolean isPlain(int codePoint) {
        return !breaksOneLine(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    private static String normalize(String text, int maximum, IntPredicate refused) {
        requireLength(text, SHRINKING * maximum, maximum);
        if (text.codePoints().anyMatch(refused)) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must not have control characters or half characters");
        }
        requireStreamSafe(text);
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        requireLength(normalized, maximum, maximum);
        requireStreamSafe(normalized); // some marks become two, and what was accepted once must be accepted again
        return normalized;
    }

    private static void requireLength(String text, int bound, int maximum) {
        if (text.codePointCount(0, text.length()) > bound) {
            throw new InvalidValue(FailureCode.INVALID_TEXT, "Must have at most " + maximum + " characters");
        }
    }

    private static void requireStreamSafe(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isCombining(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > COMBINING_MARKS_IN_A_ROW) {
                throw new InvalidValue(
                        FailureCode.INVALID_TEXT,
                        "Must have at most " + COMBINING_MARKS_IN_A_ROW + " combining marks on one letter");
            }
        }
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    // String.strip() leaves no-break spaces, which a paste from a web page brings along
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(int codePoint) {
        return !isSpace(codePoint) && isPlain(codePoint);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    // lone surrogates and non-characters cannot be stored as UTF-8 by every store; U+2028 and U+2029 break lines in
    // logs and CSV; U+FEFF is what remains of a byte order mark
    private static boolean breaksOneLine(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF';
    }
}
