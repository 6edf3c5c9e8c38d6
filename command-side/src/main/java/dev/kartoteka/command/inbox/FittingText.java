package dev.kartoteka.command.inbox;

import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Text;
import org.jspecify.annotations.Nullable;

/** Makes text from outside fit to be kept: what people may not type is left out, and what is too long is cut. */
final class FittingText {

    /** Each letter's marks may become three when they are normalised, and so stay within what is taken. */
    private static final int MARKS_IN_A_ROW = 10;

    private FittingText() {}

    /** Several lines; null where nothing is left. */
    static @Nullable String body(String text, int longest) {
        String fit = fit(text.replace("\r\n", "\n").replace('\r', '\n'), longest, true)
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return kept(fit, false);
    }

    /** One line; null where nothing is left. */
    static @Nullable String line(@Nullable String text, int longest) {
        return text == null ? null : kept(fit(text, longest, false).strip(), true);
    }

    private static String fit(String text, int longest, boolean lines) {
        StringBuilder fit = new StringBuilder();
        int length = 0;
        int marks = 0;
        for (int i = 0; i < text.length() && length < longest; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
            if (space) {
                c = lines && c != '\t' ? '\n' : ' ';
            }
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MARKS_IN_A_ROW && (space || isKept(c))) {
                fit.appendCodePoint(c);
                length++;
            }
        }
        return fit.toString();
    }

    private static boolean isKept(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF)
                && c != '\uFEFF';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static @Nullable String kept(String fit, boolean line) {
        try {
            return fit.isEmpty() ? null : line ? Text.name(fit) : Text.body(fit);
        } catch (InvalidValue nothing) {
            return null;
        }
    }
}
