package dev.kartoteka.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.value.Zone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A meeting or visit, once or recurring. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Meeting extends EventSourcedRecord {

    @AggregateIdentifier
    private MeetingId id;

    private boolean erased;

    private @Nullable String clientId;
    private @Nullable String dealId;
    private String kind;
    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private List<String> employeeIds;
    private @Nullable String recurrence;
    private List<Instant> held = List.of();
    private List<Instant> cancelledOccurrences = List.of();
    private boolean cancelled;

    @CommandHandler
    Meeting(PlanMeeting command, Clients clients, Deals deals, Contacts contacts, Employees employees) {
        if (command.clientId() != null) {
            clients.requireKnown(command.clientId());
        }
        String client = deals.clientFor(command.dealId(), command.clientId());
        contacts.requireKnown(Objects.requireNonNull(command.contactIds()));
        command.employeeIds().forEach(employees::requireActive);
        Zone given = command.zone();
        apply(new MeetingPlanned(
                command.id().value(),
                client,
                command.dealId() == null ? null : command.dealId().value(),
                Objects.requireNonNull(command.kind()).name(),
                command.subject(),
                command.place(),
                command.startsAt().value(),
                command.endsAt().value(),
                given == null ? employees.zone(command.employeeIds().get(0)) : given.toString(),
                command.employeeIds().stream().map(EmployeeId::value).toList(),
                command.contactIds().stream().map(ContactId::value).toList(),
                command.recurrence()));
    }

    @CommandHandler
    void handle(RescheduleMeeting command) {
        requirePlanned();
        Instant start = command.startsAt().value();
        Instant end = command.endsAt().value();
        if (!start.equals(startsAt) || !end.equals(endsAt)) {
            apply(new MeetingRescheduled(id.value(), clientId, dealId, startsAt, start, endsAt, end));
        }
    }

    @CommandHandler
    void handle(HoldMeeting command) {
        Instant occurrence = command.occurrenceAt() == null
                ? startsAt
                : command.occurrenceAt().value();
        if (held.contains(occurrence)) {
            return;
        }
        requirePlanned();
        requireTakesPlace(occurrence);
        apply(new MeetingHeld(id.value(), clientId, dealId, kind, occurrence, employeeIds));
    }

    @CommandHandler
    void handle(CancelOccurrence command) {
        Instant occurrence = command.occurrenceAt().value();
        if (cancelledOccurrences.contains(occurrence)) {
            return;
        }
        requirePlanned();
        if (recurrence == null) {
            throw new DomainRuleViolated(
                    FailureCode.OCCURRENCE_UNKNOWN, id + " takes place once: cancel the meeting itself");
        }
        requireTakesPlace(occurrence);
        if (held.contains(occurrence)) {
            throw new DomainRuleViolated(FailureCode.MEETING_OVER, id + " was held at " + occurrence + " already");
        }
        apply(new MeetingOccurrenceCancelled(id.value(), clientId, dealId, occurrence, employeeIds));
    }

    @CommandHandler
    void handle(CancelMeeting command) {
        if (!cancelled) {
            requirePlanned();
            apply(new MeetingCancelled(id.value(), clientId, dealId, employeeIds));
        }
    }

    @CommandHandler
    void handle(TakeOverMeeting command, Employees employees) {
        if (!isOver() && employeeIds.contains(command.from().value())) {
            employees.requireActive(command.to());
            apply(new MeetingTakenOver(
                    id.value(),
                    clientId,
                    dealId,
                    command.from().value(),
                    command.to().value()));
        }
    }

    @CommandHandler
    void handle(EraseMeeting command) {
        if (!erased) {
            apply(new MeetingErased(id.value(), clientId, dealId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(MeetingPlanned event) {
        id = new MeetingId(event.meetingId());
        clientId = event.clientId();
        dealId = event.dealId();
        kind = event.kind();
        startsAt = event.startsAt();
        endsAt = event.endsAt();
        zone = event.zone();
        employeeIds = event.employeeIds();
        recurrence = event.recurrence();
    }

    @EventSourcingHandler
    void on(MeetingRescheduled event) {
        startsAt = event.startsAt();
        endsAt = event.endsAt();
    }

    @EventSourcingHandler
    void on(MeetingHeld event) {
        List<Instant> more = new ArrayList<>(held);
        more.add(event.occurrenceAt());
        held = List.copyOf(more);
    }

    @EventSourcingHandler
    void on(MeetingOccurrenceCancelled event) {
        List<Instant> more = new ArrayList<>(cancelledOccurrences);
        more.add(event.cancelledOccurrenceAt());
        cancelledOccurrences = List.copyOf(more);
    }

    @EventSourcingHandler
    void on(MeetingCancelled event) {
        cancelled = true;
    }

    @EventSourcingHandler
    void on(MeetingTakenOver event) {
        employeeIds = event.among(employeeIds);
    }

    @EventSourcingHandler
    void on(MeetingErased event) {
        erased = true;
    }

    private void requireTakesPlace(Instant occurrence) {
        boolean takesPlace = recurrence == null
                ? occurrence.equals(startsAt)
                : Recurrence.parse(recurrence)
                        .without(cancelledOccurrences)
                        .between(startsAt, ZoneId.of(zone), occurrence, occurrence.plusMillis(1), 1)
                        .contains(occurrence);
        if (!takesPlace) {
            throw new DomainRuleViolated(FailureCode.OCCURRENCE_UNKNOWN, id + " does not take place at " + occurrence);
        }
    }

    private boolean isOver() {
        return cancelled || (recurrence == null && !held.isEmpty());
    }

    private void requirePlanned() {
        if (isOver()) {
            throw new DomainRuleViolated(FailureCode.MEETING_OVER, id + " was held or cancelled already");
        }
    }

    Meeting() {} // for Axon, which then applies the events
}
