package dev.kartoteka.query.meeting;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.meeting.MeetingHeld;
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
        List<Instant> heldAt)
        implements NamesRecords<Meeting> {

    public static final String PLANNED = "PLANNED";

    private static final Duration AHEAD = Duration.ofDays(3 * 366);

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
                heldAt);
    }

    /** When those begin that take place, or begin to, within a time; bounded also where the rule has no end. */
    public List<Instant> startsBetween(Instant from, Instant to, int most) {
        Instant first = from.minus(Duration.between(startsAt, endsAt)).plusMillis(1);
        if (recurrence != null) {
            return Recurrence.parse(recurrence).between(startsAt, ZoneId.of(zone), first, to, most);
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
        List<Instant> next = Recurrence.parse(recurrence)
                .between(startsAt, ZoneId.of(zone), from, from.plus(AHEAD), heldAt.size() + 1);
        return next.stream().filter(start -> !heldAt.contains(start)).findFirst();
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
                List.of());
    }

    Meeting moved(MeetingRescheduled event) {
        return with(event.startsAt(), event.endsAt(), status, heldAt);
    }

    Meeting held(MeetingHeld event) {
        List<Instant> more = new ArrayList<>(heldAt);
        more.add(event.occurrenceAt());
        return with(startsAt, endsAt, recurrence == null ? "HELD" : status, List.copyOf(more));
    }

    Meeting cancelled() {
        return with(startsAt, endsAt, "CANCELLED", heldAt);
    }

    Meeting takenOver(MeetingTakenOver event) {
        return with(startsAt, endsAt, event.among(employeeIds), status, heldAt);
    }

    private Meeting with(Instant start, Instant end, String newStatus, List<Instant> held) {
        return with(start, end, employeeIds, newStatus, held);
    }

    private Meeting with(Instant start, Instant end, List<String> employees, String newStatus, List<Instant> held) {
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
                held);
    }
}
