package dev.kartoteka.query.download;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a CSV file that somebody opens with a spreadsheet, which takes a cell that begins with {@code = + - @} for a formula
 * and would run it. Such a cell gets an apostrophe in front; a plain number, such as a phone number or a loss, does not.
 */
final class CsvCells {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|\\+\\d[\\d ]*");

    private CsvCells() {}

    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean formula = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
