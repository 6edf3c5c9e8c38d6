package dev.kartoteka.query.interactionstats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.function.Function;

/** The periods that contacts are counted by, in UTC, each named as ISO 8601 writes it; the first is the default. */
public enum CalendarUnit {
    MONTH(day -> String.format("%04d-%02d", day.getYear(), day.getMonthValue())),
    DAY(LocalDate::toString),
    WEEK(day -> String.format(
            "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
    QUARTER(day -> String.format("%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR))),
    YEAR(day -> String.format("%04d", day.getYear()));

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final Function<LocalDate, String> name;

    CalendarUnit(Function<LocalDate, String> name) {
        this.name = name;
    }

    /** Such as {@code 2026-03}, {@code 2026-03-01}, {@code 2026-W09}, {@code 2026-Q1} or {@code 2026}. */
    public String nameOf(Instant moment) {
        return name.apply(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
}
