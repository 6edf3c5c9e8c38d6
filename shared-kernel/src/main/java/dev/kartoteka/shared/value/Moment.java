package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A moment of business to the millisecond, from the year 1900 to 2200: what is planned for it can be reached by a calendar. */
public record Moment(Instant value) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2201-01-01T00:00:00Z");

    public Moment {
        value = value.truncatedTo(ChronoUnit.MILLIS);
        if (value.isBefore(FIRST) || !value.isBefore(LAST)) {
            throw new InvalidValue(FailureCode.INVALID_TIME, "A time is within the years 1900 to 2200");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Moment parse(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getOffset().equals(ZoneOffset.UTC)) {
                return new Moment(time.toInstant());
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw new InvalidValue(FailureCode.INVALID_TIME, FailureCode.INVALID_TIME.meaning());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
