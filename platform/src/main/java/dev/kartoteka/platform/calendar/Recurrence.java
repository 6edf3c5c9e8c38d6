package dev.kartoteka.platform.calendar;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * When something recurs, by a rule of RFC 5545 in the local time of a zone: a meeting at ten stays at ten when the clocks
 * change. A rule without an end is never followed further than it is asked for.
 */
public final class Recurrence {

    private static final int LONGEST = 500;

    /** More often than daily is no meeting, but a way to keep a server busy. */
    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** Parts that make several a day of one. */
    private static final List<String> FINER = List.of("BYHOUR", "BYMINUTE", "BYSECOND");

    /** Whatever does not happen in so long does not happen. */
    private static final Duration EVER = Duration.ofDays(100 * 366);

    /** The library goes too far past one in the hour that is skipped when the clocks are put forward. */
    private static final Duration SHORT_OF = Duration.ofDays(2);

    private final RecurrenceRule rule;
    private final Set<Instant> exceptions;

    private Recurrence(RecurrenceRule rule, Set<Instant> exceptions) {
        this.rule = rule;
        this.exceptions = exceptions;
    }

    /** @throws InvalidValue when it is no such rule, or one that recurs more often than daily */
    public static Recurrence parse(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!FREQUENCIES.contains(rule.getFreq())
                    || !endsAtAnInstant(rule)
                    || FINER.stream().anyMatch(text.toUpperCase(Locale.ROOT)::contains)) {
                throw invalid();
            }
            return new Recurrence(rule, Set.of());
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    /**
     * @param zone UTC when absent
     * @throws InvalidValue when it is no such rule, or one by which nothing ever happens, such as each 30 February
     */
    public static Recurrence parse(String text, Instant first, @Nullable Zone zone) {
        Recurrence recurrence = parse(text);
        Instant start = first.truncatedTo(ChronoUnit.SECONDS); // finer times RFC 5545 does not know
        if (recurrence
                .between(start, zone == null ? ZoneOffset.UTC : zone.value(), start, start.plus(EVER), 1)
                .isEmpty()) {
            throw invalid();
        }
        return recurrence;
    }

    /** The same, but those that would begin at some times do not take place (EXDATE of RFC 5545). */
    public Recurrence without(Collection<Instant> times) {
        return new Recurrence(rule, Set.copyOf(times));
    }

    /**
     * When those begin that begin within a time, in their order.
     *
     * @param first when the first one begins
     * @param from inclusive
     * @param to exclusive
     * @param most so many at most
     */
    public List<Instant> between(Instant first, ZoneId zone, Instant from, Instant to, int most) {
        List<Instant> found = new ArrayList<>();
        try {
            find(first.atZone(zone), from, to, most, found);
        } catch (IllegalArgumentException e) {
            // the library has looked long enough for a day that does not come
        }
        return found;
    }

    private void find(ZonedDateTime start, Instant from, Instant to, int most, List<Instant> found) {
        RecurrenceRuleIterator occurrences = rule.iterator(new DateTime(
                TimeZone.getTimeZone(start.getZone()),
                start.getYear(),
                start.getMonthValue() - 1, // as java.util counts them
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond()));
        Instant near = from.minus(SHORT_OF);
        if (near.isAfter(start.toInstant())) {
            occurrences.fastForward(near.toEpochMilli());
        }
        while (found.size() < most && occurrences.hasNext()) {
            Instant next = Instant.ofEpochMilli(occurrences.nextMillis());
            if (!next.isBefore(to)) {
                break;
            }
            if (!next.isBefore(from) && !exceptions.contains(next)) {
                found.add(next);
            }
        }
    }

    /** The first that begins after a time, within so long from then; null when there is none. */
    public @Nullable Instant after(Instant first, ZoneId zone, Instant time, Duration within) {
        List<Instant> next = between(first, zone, time.plusMillis(1), time.plus(within), 1);
        return next.isEmpty() ? null : next.get(0);
    }

    /** What begins at a local time of a zone ends in UTC (RFC 5545 section 3.3.10); a bare day would be another one elsewhere. */
    private static boolean endsAtAnInstant(RecurrenceRule rule) {
        DateTime until = rule.getUntil();
        return until == null || (!until.isAllDay() && !until.isFloating());
    }

    /** The rule as RFC 5545 writes it. */
    @Override
    public String toString() {
        return rule.toString();
    }

    private static InvalidValue invalid() {
        return new InvalidValue(FailureCode.INVALID_RECURRENCE, FailureCode.INVALID_RECURRENCE.meaning());
    }
}
