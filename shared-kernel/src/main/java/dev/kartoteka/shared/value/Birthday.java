package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

/** On which day of each year somebody has a birthday: a date, or {@code --02-29} where the year is not known. */
public record Birthday(String text) {

    private static final String NO_YEAR = "--";

    public Birthday {
        day(text);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Birthday parse(String text) {
        return new Birthday(text);
    }

    /** The day in a year: of one born on 29 February, the 28th in most years. */
    public LocalDate in(int year) {
        return day(text).atYear(year);
    }

    /** The first day of one's life, where the year is known; never later than it can be. */
    public boolean isAfter(LocalDate today) {
        return !text.startsWith(NO_YEAR) && LocalDate.parse(text).isAfter(today);
    }

    private static MonthDay day(String text) {
        if (!text.startsWith(NO_YEAR)) {
            return MonthDay.from(CalendarDay.parse(text).value());
        }
        try {
            return MonthDay.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue(
                    FailureCode.INVALID_DATE, "Not a birthday, such as 1990-02-28, or --02-28 without the year");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
