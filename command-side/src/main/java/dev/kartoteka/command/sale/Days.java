package dev.kartoteka.command.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;

/** Days as papers count them. */
public final class Days {

    /** The zone in which a day begins first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private Days() {}

    /** When a day is over: by UTC, as all days of business. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static boolean isOver(LocalDate day) {
        return !now().isBefore(endOf(day));
    }

    /** Whether it has begun nowhere yet. */
    public static boolean isAhead(LocalDate day) {
        return day.isAfter(today());
    }

    /** Today where it is latest. */
    public static LocalDate today() {
        return now().atOffset(EASTERNMOST).toLocalDate();
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }
}
