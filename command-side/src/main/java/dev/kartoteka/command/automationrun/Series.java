package dev.kartoteka.command.automationrun;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times at which a recurring meeting takes place, by what was told of it last: what rules by its dates wait for. One without
 * an end is never followed further than it is asked for.
 *
 * @param startsAt of the first time
 * @param length how long each takes
 * @param setAt since when the meeting is at these times
 * @param cancelledAt when those would begin that do not take place
 */
record Series(
        Instant startsAt, Duration length, String zone, String recurrence, Instant setAt, Set<Instant> cancelledAt) {

    private static final String START = "meeting.startsAt";
    private static final String END = "meeting.endsAt";

    /** As with a date that had passed when the record got it: {@link Waits}. */
    private static final Duration JUST_PASSED = Duration.ofDays(1);

    /** What has waited for no longer is not missed. */
    private static final Duration NOT_LATE = Duration.ofMinutes(1);

    /** Daily for a hundred years. */
    static final int MOST = 36_525;

    /** Longer than from one 29 February to the next, also over a year that has none. */
    private static final Duration HORIZON = Duration.ofDays(3_660);

    /** Whether each time of a meeting that recurs has a date of its own by this name. */
    static boolean has(@Nullable String date) {
        return START.equals(date) || END.equals(date);
    }

    /** Whether it moves what may be a series; who wants to know looks at the meeting. */
    static boolean mayBeToldBy(DomainEvent event) {
        return begins(event) || event instanceof MeetingRescheduled;
    }

    static boolean begins(DomainEvent event) {
        return event instanceof MeetingPlanned planned && planned.recurrence() != null;
    }

    /**
     * What an event makes of it.
     *
     * @param before null for none
     * @return null for none: a meeting that takes place once, or not at all
     */
    static @Nullable Series after(@Nullable Series before, DomainEvent event, Instant at) {
        if (event instanceof MeetingPlanned planned && planned.recurrence() != null) {
            Duration length = Duration.between(planned.startsAt(), planned.endsAt());
            return new Series(planned.startsAt(), length, planned.zone(), planned.recurrence(), at, Set.of());
        }
        if (event instanceof MeetingRescheduled moved && before != null) {
            Duration length = Duration.between(moved.startsAt(), moved.endsAt());
            return new Series(moved.startsAt(), length, before.zone, before.recurrence, at, before.cancelledAt);
        }
        if (event instanceof MeetingOccurrenceCancelled cancelled && before != null) {
            return before.without(cancelled.cancelledOccurrenceAt());
        }
        return event instanceof MeetingCancelled ? null : before;
    }

    /** The first time for which a rule is due at a moment or later; null for none. */
    @Nullable
    Occurrence firstDue(RuleTrigger trigger, Instant from) {
        List<Occurrence> found = due(trigger, from, from.plus(HORIZON), 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The time that is to be answered of those for which a rule has been due: the last of several that were missed; null for none.
     *
     * @param from inclusive
     * @param now inclusive
     */
    @Nullable
    Occurrence toAnswer(RuleTrigger trigger, Instant from, Instant now) {
        List<Occurrence> due = due(trigger, from, now.plusNanos(1), MOST);
        Instant missed = now.minus(NOT_LATE);
        return due.stream()
                .filter(one -> one.dueAt().isAfter(missed))
                .findFirst()
                .orElse(due.isEmpty() ? null : due.get(due.size() - 1));
    }

    /** The time for which a rule is due at a moment; null for none. */
    @Nullable
    Occurrence dueAt(RuleTrigger trigger, Instant moment) {
        Occurrence found = firstDue(trigger, moment);
        return found == null || !found.dueAt().equals(moment) ? null : found;
    }

    /**
     * The times for which a rule is due, in the order in which it is. Of those for which it would have been before the meeting
     * was at these times, one: the next that is ahead, or that which a rule after it has just missed.
     *
     * @param from inclusive
     * @param to exclusive
     * @param most so many at most
     */
    List<Occurrence> due(RuleTrigger trigger, Instant from, Instant to, int most) {
        Duration shift = END.equals(trigger.date()) ? length.plus(Waits.delay(trigger)) : Waits.delay(trigger);
        List<Occurrence> found = new ArrayList<>();
        if (!setAt.isBefore(from) && setAt.isBefore(to)) {
            justPassed(shift).forEach(start -> found.add(occurrence(start, setAt)));
        }
        Instant first = setAt.isBefore(from) ? from : setAt.plusNanos(1);
        for (Instant start : starts(first.minus(shift), to.minus(shift), most - found.size())) {
            found.add(occurrence(start, start.plus(shift)));
        }
        return found;
    }

    /** At most one. */
    private List<Instant> justPassed(Duration shift) {
        if (shift.isNegative()) {
            return starts(setAt.plusNanos(1), setAt.minus(shift).plusNanos(1), 1);
        }
        Instant last = setAt.minus(shift);
        List<Instant> passed = starts(last.minus(JUST_PASSED).plusNanos(1), last.plusNanos(1), 2);
        return passed.isEmpty() ? passed : passed.subList(passed.size() - 1, passed.size());
    }

    private List<Instant> starts(Instant from, Instant to, int most) {
        return from.isBefore(to)
                ? Recurrence.parse(recurrence).without(cancelledAt).between(startsAt, ZoneId.of(zone), from, to, most)
                : List.of();
    }

    private Series without(Instant occurrence) {
        Set<Instant> more = new HashSet<>(cancelledAt);
        more.add(occurrence);
        return new Series(startsAt, length, zone, recurrence, setAt, Set.copyOf(more));
    }

    private Occurrence occurrence(Instant start, Instant dueAt) {
        return new Occurrence(start, start.plus(length), dueAt);
    }

    /** @param dueAt when the rule asks about it */
    record Occurrence(Instant startsAt, Instant endsAt, Instant dueAt) {

        /** The date of this time that a rule goes by. */
        Instant at(String date) {
            return END.equals(date) ? endsAt : startsAt;
        }
    }
}
