package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Moment;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of when a meeting takes place, and with whom. */
final class Times {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST = 100;

    private Times() {}

    /** Calendars know of nothing finer (RFC 5545), and what recurs recurs by it. */
    static Moment toTheSecond(Moment moment) {
        return new Moment(moment.value().truncatedTo(ChronoUnit.SECONDS));
    }

    static void require(Moment startsAt, Moment endsAt) {
        Duration length = Duration.between(startsAt.value(), endsAt.value());
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE,
                    "A meeting ends after it begins, and " + LONGEST.toDays() + " days later at most");
        }
    }

    static <T> List<T> each(String field, @Nullable List<T> ids) {
        if (ids == null) {
            return List.of();
        }
        if (ids.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MOST + " " + field);
        }
        return ids.stream()
                .map(id -> Required.value("each of " + field, id))
                .distinct()
                .toList();
    }
}
