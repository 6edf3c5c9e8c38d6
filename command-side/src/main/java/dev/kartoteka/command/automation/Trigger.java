package dev.kartoteka.command.automation;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Zone;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a rule asks its condition: on an event, at a date of a record, or on a schedule.
 *
 * @param event the name of an event, such as DealWon
 * @param date a date of records, with their kind before it, such as meeting.startsAt
 * @param schedule a recurrence by RFC 5545, daily at most, such as FREQ=WEEKLY;BYDAY=MO
 * @param startsAt the first time of the schedule
 * @param zone by whose clocks the schedule recurs; UTC when null
 * @param delay so long after the event or the date, such as PT24H; before the date with a minus, such as -PT24H
 */
public record Trigger(
        @Nullable String event,
        @Nullable String date,
        @Nullable String schedule,
        @Nullable Moment startsAt,
        @Nullable Zone zone,
        @Nullable String delay) {

    private static final Duration LONGEST = Duration.ofDays(366);

    public Trigger {
        if (Stream.of(event, date, schedule).filter(Objects::nonNull).count() != 1) {
            throw invalid("A trigger has one of event, date and schedule");
        }
        if (schedule == null ? startsAt != null || zone != null : startsAt == null || delay != null) {
            throw invalid("startsAt and zone are of a schedule, which has a startsAt; delay is of an event or a date");
        }
        if (schedule != null && startsAt != null) {
            Recurrence.parse(schedule, startsAt.value(), zone);
        }
        delay = delay == null ? null : delay(delay, event != null);
    }

    /** As events keep it. */
    RuleTrigger kept() {
        return new RuleTrigger(
                event,
                date,
                schedule,
                startsAt == null ? null : startsAt.value(),
                schedule == null ? null : zone == null ? "UTC" : zone.toString(),
                delay);
    }

    private static @Nullable String delay(String text, boolean later) {
        try {
            Duration delay = Duration.parse(text);
            if (delay.abs().compareTo(LONGEST) <= 0 && !(later && delay.isNegative())) {
                return delay.isZero() ? null : delay.toString();
            }
        } catch (DateTimeException e) {
            // refused like any other
        }
        throw invalid("delay is a duration of at most a year, such as PT24H; after an event it is not negative");
    }

    private static InvalidValue invalid(String detail) {
        return new InvalidValue(FailureCode.INVALID_VALUE, detail);
    }
}
