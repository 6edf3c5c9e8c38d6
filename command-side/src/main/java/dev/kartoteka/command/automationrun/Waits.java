package dev.kartoteka.command.automationrun;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.automation.RuleTrigger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When rules by times are due. */
final class Waits {

    /** What had passed already when a record got its date is answered at once, unless it had for longer. */
    private static final Duration JUST_PASSED = Duration.ofDays(1);

    /** Longer than from one 29 February to the next, also over a year that has none. */
    private static final Duration HORIZON = Duration.ofDays(3_660);

    private Waits() {}

    /**
     * When a rule is due that goes by a date.
     *
     * @param at the date
     * @param setAt when the record got it
     * @return null for never
     */
    static @Nullable Instant due(RuleTrigger trigger, Instant at, Instant setAt) {
        Instant due = at.plus(delay(trigger));
        if (due.isAfter(setAt)) {
            return due;
        }
        Instant last = at.isAfter(due) ? at : due;
        return last.plus(JUST_PASSED).isAfter(setAt) ? setAt : null;
    }

    static Duration delay(RuleTrigger trigger) {
        return trigger.delay() == null ? Duration.ZERO : Duration.parse(trigger.delay());
    }

    /** The last time of a schedule from one of its times on, until now, inclusive. */
    static Instant last(RuleTrigger trigger, Instant from, Instant now) {
        Instant first = Objects.requireNonNull(trigger.startsAt()).truncatedTo(ChronoUnit.SECONDS);
        List<Instant> times = Recurrence.parse(Objects.requireNonNull(trigger.schedule()))
                .between(first, ZoneId.of(Objects.requireNonNull(trigger.zone())), from, now.plusNanos(1), Series.MOST);
        return times.isEmpty() ? from : times.get(times.size() - 1);
    }

    /** The next time of a schedule; null when there is none any more. */
    static @Nullable Instant next(RuleTrigger trigger, Instant after) {
        Instant first =
                Objects.requireNonNull(trigger.startsAt()).truncatedTo(ChronoUnit.SECONDS); // as calendars have it
        Instant from = after.isBefore(first) ? first.minusMillis(1) : after;
        return Recurrence.parse(Objects.requireNonNull(trigger.schedule()))
                .after(first, ZoneId.of(Objects.requireNonNull(trigger.zone())), from, HORIZON);
    }
}
