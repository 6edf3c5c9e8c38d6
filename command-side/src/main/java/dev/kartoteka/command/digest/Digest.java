package dev.kartoteka.command.digest;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.CommandTime;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** When an employee is mailed, and what became of the mail of the day. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Digest extends EventSourcedRecord {

    @AggregateIdentifier
    private DigestId id;

    private @Nullable Integer hour;

    /** Which digest comes next, or is being sent. */
    private @Nullable Instant dueAt;

    /** When it may be tried; while it is being sent, until when nobody else may. */
    private @Nullable Instant notBefore;

    private int attempt;
    private boolean sending;

    /** How many attempts were begun of the one that is due. */
    private int tried;

    private int unread;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetDigest command, Employees employees) {
        employees.requireActive(command.forEmployee());
        if (!Objects.equals(hour, command.hour())) {
            // from now on, also where it is told late that it was wanted
            set(command.id(), command.hour(), CommandTime.of(null), employees);
        }
    }

    @CommandHandler
    void handle(BeginDigest command, Employees employees) {
        if (dueAt == null || notBefore == null || command.now().isBefore(notBefore)) {
            throw new DomainRuleViolated(FailureCode.DIGEST_NOT_DUE, id + " is not due, or another sends it");
        }
        if (!employees.isActive(id.employeeId())) {
            set(id, null, command.now(), employees);
        } else if (command.unread() == 0) {
            end(0, null, command.now(), employees);
        } else if (tried >= command.limit()) { // whoever tried it last did not live to tell
            end(0, "OUTCOME_UNKNOWN", command.now(), employees);
        } else {
            apply(new DigestBegun(id.value(), attempt + 1, dueAt, command.until(), command.unread()));
        }
    }

    /** What was sent, was sent, though it took longer than it was given; but of two who try, the last one tells. */
    @CommandHandler
    void handle(EndDigest command, Employees employees) {
        if (!sending || command.attempt() != attempt) {
            return;
        }
        if (command.outcome() != null && command.nextAttemptAt() != null && hour != null) {
            apply(new DigestFailed(id.value(), attempt, command.outcome(), command.nextAttemptAt()));
        } else {
            end(command.outcome() == null ? unread : 0, command.outcome(), command.now(), employees);
        }
    }

    private void set(DigestId of, @Nullable Integer wanted, Instant now, Employees employees) {
        apply(new DigestSet(
                of.value(), of.employeeId().value(), wanted, wanted == null ? null : next(of, wanted, now, employees)));
    }

    private void end(int told, @Nullable String outcome, Instant now, Employees employees) {
        apply(new DigestEnded(
                id.value(),
                Objects.requireNonNull(dueAt),
                told,
                outcome,
                next(id, Objects.requireNonNull(hour), now, employees)));
    }

    /** The hour that comes next by the zone of now; one that a change of the clocks leaves out comes when they are changed. */
    private static Instant next(DigestId of, int hour, Instant now, Employees employees) {
        ZoneId zone = ZoneId.of(employees.zone(of.employeeId()));
        ZonedDateTime today =
                now.atZone(zone).toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(zone);
        ZonedDateTime next = today.toInstant().isAfter(now)
                ? today
                : today.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(zone);
        return next.toInstant();
    }

    @EventSourcingHandler
    void on(DigestSet event) {
        id = new DigestId(event.digestId());
        hour = event.hour();
        due(event.nextAt());
    }

    @EventSourcingHandler
    void on(DigestBegun event) {
        attempt = event.attempt();
        sending = true;
        tried++;
        unread = event.unread();
        notBefore = event.until();
    }

    @EventSourcingHandler
    void on(DigestFailed event) {
        sending = false;
        notBefore = event.nextAttemptAt();
    }

    @EventSourcingHandler
    void on(DigestEnded event) {
        due(event.nextAt());
    }

    private void due(@Nullable Instant at) {
        dueAt = at;
        notBefore = at;
        sending = false;
        tried = 0;
    }

    Digest() {} // for Axon, which then applies the events
}
