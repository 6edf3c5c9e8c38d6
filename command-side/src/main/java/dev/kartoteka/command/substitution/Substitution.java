package dev.kartoteka.command.substitution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import dev.kartoteka.shared.substitution.SubstitutionId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Who stands in for an employee who is away. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Substitution extends EventSourcedRecord {

    @AggregateIdentifier
    private SubstitutionId id;

    private boolean erased;

    private String absentId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean cancelled;

    @CommandHandler
    Substitution(ArrangeSubstitution command, Employees employees, Absences absences) {
        employees.requireActive(command.absentId());
        employees.requireActive(command.substituteId());
        String absent = command.absentId().value();
        LocalDate first = command.from().value();
        LocalDate last = command.to().value();
        if (absences.overlaps(absent, first, last, command.id().value())) {
            throw new DomainRuleViolated(
                    FailureCode.SUBSTITUTION_OVERLAPS, "Somebody stands in for " + absent + " on some of these days");
        }
        apply(new SubstitutionArranged(
                command.id().value(),
                absent,
                command.substituteId().value(),
                first,
                last,
                employees.zone(command.absentId())));
    }

    @CommandHandler
    void handle(EndSubstitution command) {
        LocalDate last = command.to().value();
        if (cancelled || last.isBefore(firstDay) || last.isAfter(lastDay)) {
            throw new DomainRuleViolated(
                    FailureCode.SUBSTITUTION_OVER, "It can end from " + firstDay + " to " + lastDay + " only");
        }
        if (!last.equals(lastDay)) {
            apply(new SubstitutionEnded(id.value(), absentId, lastDay, last));
        }
    }

    @CommandHandler
    void handle(CancelSubstitution command) {
        if (!cancelled) {
            apply(new SubstitutionCancelled(id.value(), absentId));
        }
    }

    @CommandHandler
    void handle(EraseSubstitution command) {
        if (!erased) {
            apply(new SubstitutionErased(id.value(), absentId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(SubstitutionArranged event) {
        id = new SubstitutionId(event.substitutionId());
        absentId = event.absentId();
        firstDay = event.firstDay();
        lastDay = event.lastDay();
    }

    @EventSourcingHandler
    void on(SubstitutionEnded event) {
        lastDay = event.lastDay();
    }

    @EventSourcingHandler
    void on(SubstitutionCancelled event) {
        cancelled = true;
    }

    @EventSourcingHandler
    void on(SubstitutionErased event) {
        erased = true;
    }

    Substitution() {} // for Axon, which then applies the events
}
