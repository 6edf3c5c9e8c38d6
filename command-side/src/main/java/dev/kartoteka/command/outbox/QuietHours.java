package dev.kartoteka.command.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hours of each day in which nobody is written to; they may go over midnight. */
final class QuietHours {

    private final @Nullable LocalTime from;
    private final LocalTime until;
    private final ZoneId zone;

    private QuietHours(@Nullable LocalTime from, LocalTime until, ZoneId zone) {
        this.from = from;
        this.until = until;
        this.zone = zone;
    }

    /** @param text such as {@code 21:00-08:00}; blank for none */
    static QuietHours parse(String text, String zone) {
        if (text.isBlank()) {
            return new QuietHours(null, LocalTime.MIDNIGHT, ZoneId.of(zone));
        }
        String[] ends = text.strip().split("-", -1);
        try {
            if (ends.length == 2) {
                return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]), ZoneId.of(zone));
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new IllegalArgumentException("kartoteka.messages.quiet-hours is not like 21:00-08:00: " + text);
    }

    /** When they end, where they last at a moment. */
    Optional<Instant> endAfter(Instant moment) {
        if (from == null || from.equals(until)) {
            return Optional.empty();
        }
        ZonedDateTime now = moment.atZone(zone);
        LocalTime time = now.toLocalTime();
        boolean overMidnight = until.isBefore(from);
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        if (overMidnight ? !afterStart && !beforeEnd : !(afterStart && beforeEnd)) {
            return Optional.empty();
        }
        boolean tomorrow = overMidnight && afterStart;
        return Optional.of(now.toLocalDate()
                .plusDays(tomorrow ? 1 : 0)
                .atTime(until)
                .atZone(zone)
                .toInstant());
    }
}
