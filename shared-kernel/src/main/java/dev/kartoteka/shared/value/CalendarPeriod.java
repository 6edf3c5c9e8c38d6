package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, quarter or month of business, such as {@code 2026}, {@code 2026-Q1} or {@code 2026-03}.
 *
 * @param from the first day
 * @param to the first day after
 */
public record CalendarPeriod(@JsonValue String name, LocalDate from, LocalDate to) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CalendarPeriod parse(String text) {
        Matcher parts = NAME.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue(FailureCode.INVALID_DATE, "Not a period, such as 2026, 2026-Q1 or 2026-03");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return of(text, year, Integer.parseInt(parts.group(2)) * 3 - 2, 3);
        }
        return parts.group(3) != null ? of(text, year, Integer.parseInt(parts.group(3)), 1) : of(text, year, 1, 12);
    }

    private static CalendarPeriod of(String name, int year, int month, int months) {
        LocalDate from = new CalendarDay(LocalDate.of(year, month, 1)).value();
        return new CalendarPeriod(name, from, from.plusMonths(months));
    }

    @Override
    public String toString() {
        return name;
    }
}
