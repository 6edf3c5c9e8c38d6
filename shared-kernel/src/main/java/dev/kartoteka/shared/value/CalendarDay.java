package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day of business, from 1900-01-01 to 2200-12-31; without a time and a zone. */
public record CalendarDay(LocalDate value) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    public CalendarDay {
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw new InvalidValue(FailureCode.INVALID_DATE, "A date is from 1900-01-01 to 2200-12-31");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CalendarDay parse(String text) {
        try {
            return new CalendarDay(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new InvalidValue(FailureCode.INVALID_DATE, "Not a date, such as 2026-03-01");
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
