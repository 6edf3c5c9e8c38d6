package dev.kartoteka.command.planner;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
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
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, with whom, and about what.
 *
 * @param cancelledAt when those would begin that do not take place, of a recurring one
 */
record MeetingPlan(
        @Nullable String clientId,
        @Nullable String dealId,
        String kind,
        @Nullable String subject,
        Instant startsAt,
        Instant endsAt,
        String zone,
        List<String> employeeIds,
        List<String> contactIds,
        @Nullable String recurrence,
        boolean planned,
        List<Instant> cancelledAt) {

    static final Fold<MeetingPlan> FOLD = Fold.of(MeetingPlan.class)
            .start(
                    MeetingPlanned.class,
                    event -> new MeetingPlan(
                            event.clientId(),
                            event.dealId(),
                            event.kind(),
                            event.subject(),
                            event.startsAt(),
                            event.endsAt(),
                            event.zone(),
                            event.employeeIds(),
                            event.contactIds(),
                            event.recurrence(),
                            true,
                            List.of()))
            .then(
                    MeetingRescheduled.class,
                    (meeting, event) -> meeting.with(event.startsAt(), event.endsAt(), meeting.planned()))
            .then(
                    MeetingHeld.class,
                    (meeting, event) -> meeting.with(
                            meeting.startsAt(), meeting.endsAt(), meeting.planned() && meeting.recurrence() != null))
            .then(MeetingCancelled.class, (meeting, event) -> meeting.with(meeting.startsAt(), meeting.endsAt(), false))
            .then(MeetingOccurrenceCancelled.class, (meeting, event) -> meeting.without(event.cancelledOccurrenceAt()))
            .then(MeetingTakenOver.class, (meeting, event) -> meeting.with(event.among(meeting.employeeIds())))
            .ignores(MeetingErased.class)
            .build();

    /** When the next one begins after a time; null for none within so long, and for one that is planned no more. */
    @Nullable
    Instant nextAfter(Instant time, Duration within) {
        if (!planned) {
            return null;
        }
        if (recurrence == null) {
            return startsAt.isAfter(time) ? startsAt : null;
        }
        return Recurrence.parse(recurrence).without(cancelledAt).after(startsAt, ZoneId.of(zone), time, within);
    }

    /** Whether that which begins then was not cancelled. */
    boolean takesPlace(Instant start) {
        return planned && !cancelledAt.contains(start);
    }

    private MeetingPlan with(List<String> employees) {
        return with(startsAt, endsAt, employees, planned, cancelledAt);
    }

    private MeetingPlan with(Instant start, Instant end, boolean still) {
        return with(start, end, employeeIds, still, cancelledAt);
    }

    private MeetingPlan without(Instant occurrence) {
        List<Instant> more = new ArrayList<>(cancelledAt);
        more.add(occurrence);
        return with(startsAt, endsAt, employeeIds, planned, List.copyOf(more));
    }

    private MeetingPlan with(
            Instant start, Instant end, List<String> employees, boolean still, List<Instant> cancelled) {
        return new MeetingPlan(
                clientId, dealId, kind, subject, start, end, zone, employees, contactIds, recurrence, still, cancelled);
    }
}
