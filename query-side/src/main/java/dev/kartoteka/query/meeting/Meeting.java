package dev.kartoteka.query.meeting;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or visit, as it is after an event.
 *
 * @param startsAt of a recurring one, of the first
 * @param lastsUntil null for a recurring one
 * @param zone whose local time a recurring one keeps
 * @param recurrence a rule of RFC 5545
 * @param status PLANNED, HELD or CANCELLED; a recurring one stays PLANNED
 * @param heldAt when those began that were held
 * @param cancelledAt when those would begin that do not take place, of a recurring one
 */
public record Meeting(
        String id,
        @Nullable String clientId,
        @Nullable String dealId,
        String kind,
        @Nullable String subject,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant lastsUntil,
        String zone,
        List<String> employeeIds,
        List<String> contactIds,
        @Nullable String recurrence,
        String status,
        List<Instant> heldAt,
        List<Instant> cancelledAt)
        implements NamesRecords<Meeting> {

    public static final String PLANNED = "PLANNED";

    private static final Duration AHEAD = Duration.ofDays(3 * 366);
    private static final Duration FIRST_WITHIN = Duration.ofDays(10 * 366);

    public Meeting {
        cancelledAt = cancelledAt == null ? List.of() : List.copyOf(cancelledAt); // what older folds kept has none
    }

    @Override
    public List<String> namedRecords() {
        List<String> named = new ArrayList<>(contactIds);
        named.addAll(Clients.of(clientId, dealId));
        return named;
    }

    @Override
    public Meeting namingOnly(Predicate<String> records) {
        return new Meeting(
                id,
                clientId != null && records.test(clientId) ? clientId : null,
                dealId != null && records.test(dealId) ? dealId : null,
                kind,
                subject,
                place,
                startsAt,
                endsAt,
                lastsUntil,
                zone,
                employeeIds,
                contactIds.stream().filter(records).toList(),
                recurrence,
                status,
                heldAt,
                cancelledAt);
    }

    /** When those begin that take place, or begin to, within a time; bounded also where the rule has no end. */
    public List<Instant> startsBetween(Instant from, Instant to, int most) {
        Instant first = from.minus(Duration.between(startsAt, endsAt)).plusMillis(1);
        if (recurrence != null) {
            return Recurrence.parse(recurrence)
                    .without(cancelledAt)
                    .between(startsAt, ZoneId.of(zone), first, to, most);
        }
        return startsAt.isBefore(to) && !startsAt.isBefore(first) ? List.of(startsAt) : List.of();
    }

    /** When the next one begins that is planned and was not held already; none when that is years away. */
    public Optional<Instant> nextStart(Instant after) {
        if (!status.equals(PLANNED)) {
            return Optional.empty();
        }
        if (recurrence == null) {
            return Optional.of(startsAt).filter(start -> start.isAfter(after));
        }
        Instant from = startsAt.isAfter(after) ? startsAt : after.plusMillis(1);
        List<Instant> over = new ArrayList<>(heldAt);
        over.addAll(cancelledAt);
        return Recurrence.parse(recurrence)
                .without(over)
                .between(startsAt, ZoneId.of(zone), from, from.plus(AHEAD), 1)
                .stream()
                .findFirst();
    }

    /** The first day of a recurring one by its rule, whether it takes place or not; as planned when that is years away. */
    public Instant firstByRule() {
        List<Instant> first = recurrence == null
                ? List.of()
                : Recurrence.parse(recurrence)
                        .between(startsAt, ZoneId.of(zone), startsAt, startsAt.plus(FIRST_WITHIN), 1);
        return first.isEmpty() ? startsAt : first.get(0);
    }

    static Meeting planned(MeetingPlanned event) {
        return new Meeting(
                event.meetingId(),
                event.clientId(),
                event.dealId(),
                event.kind(),
                event.subject(),
                event.place(),
                event.startsAt(),
                event.endsAt(),
                event.recurrence() == null ? event.endsAt() : null,
                event.zone(),
                event.employeeIds(),
                event.contactIds(),
                event.recurrence(),
                PLANNED,
                List.of(),
                List.of());
    }

    Meeting moved(MeetingRescheduled event) {
        return with(event.startsAt(), event.endsAt(), employeeIds, status, heldAt, cancelledAt);
    }

    Meeting held(MeetingHeld event) {
        return with(
                startsAt,
                endsAt,
                employeeIds,
                recurrence == null ? "HELD" : status,
                and(heldAt, event.occurrenceAt()),
                cancelledAt);
    }

    Meeting cancelled() {
        return with(startsAt, endsAt, employeeIds, "CANCELLED", heldAt, cancelledAt);
    }

    Meeting withoutOne(MeetingOccurrenceCancelled event) {
        return with(startsAt, endsAt, employeeIds, status, heldAt, and(cancelledAt, event.cancelledOccurrenceAt()));
    }

    Meeting takenOver(MeetingTakenOver event) {
        return with(startsAt, endsAt, event.among(employeeIds), status, heldAt, cancelledAt);
    }

    private static List<Instant> and(List<Instant> times, Instant one) {
        List<Instant> more = new ArrayList<>(times);
        more.add(one);
        return List.copyOf(more);
    }

    private Meeting with(
            Instant start,
            Instant end,
            List<String> employees,
            String newStatus,
            List<Instant> held,
            List<Instant> cancelled) {
        return new Meeting(
                id,
                clientId,
                dealId,
                kind,
                subject,
                place,
                start,
                end,
                recurrence == null ? end : null,
                zone,
                employees,
                contactIds,
                recurrence,
                newStatus,
                held,
                cancelled);
    }
}
