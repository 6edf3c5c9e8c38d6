package dev.kartoteka.command.subject;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;
import dev.kartoteka.shared.subject.SubjectId;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A person as the subject of their data. Begins with the first thing that is done about them, so a person whom nobody ever asked
 * about has none.
 */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Subject extends EventSourcedRecord {

    @AggregateIdentifier
    private SubjectId id;

    private boolean held;
    private boolean erasing;
    private boolean keysDestroyed;
    private boolean erased;

    private NavigableSet<String> purposes = new TreeSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasePerson command, Persons persons) {
        persons.requireErasable(command.id());
        if (held) {
            throw new DomainRuleViolated(
                    FailureCode.UNDER_LEGAL_HOLD, command.id().value() + " is under a legal hold");
        }
        if (!erasing) {
            apply(new ErasureRequested(command.id().value()));
        }
    }

    @CommandHandler
    void handle(ConfirmKeysDestroyed command) {
        if (!keysDestroyed) {
            apply(new KeysDestroyed(id.value()));
        }
    }

    @CommandHandler
    void handle(CompleteErasure command) {
        if (erasing && !erased) {
            apply(new ErasureCompleted(id.value(), command.recordCount(), command.clearedPlaces()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlaceLegalHold command, Persons persons) {
        requireNotErased(command.id());
        if (!held) {
            persons.requireKnown(command.id());
            apply(new LegalHoldPlaced(command.id().value()));
        }
    }

    @CommandHandler
    void handle(ReleaseLegalHold command) {
        if (held) {
            apply(new LegalHoldReleased(id.value()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveConsent command, Persons persons) {
        requireNotErased(command.id());
        if (!purposes.contains(command.purpose())) {
            persons.requireKnown(command.id());
            apply(new ConsentGiven(command.id().value(), command.purpose()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawConsent command, Persons persons) {
        persons.requireKnown(command.id());
        if (purposes.contains(command.purpose())) {
            apply(new ConsentWithdrawn(command.id().value(), command.purpose()));
        }
    }

    private void requireNotErased(SubjectId subject) {
        if (erasing) {
            throw new DomainRuleViolated(FailureCode.ERASED, "The data of " + subject.value() + " were erased");
        }
    }

    @EventSourcingHandler
    void on(ErasureRequested event) {
        id = new SubjectId(event.personId());
        erasing = true;
    }

    @EventSourcingHandler
    void on(KeysDestroyed event) {
        keysDestroyed = true;
    }

    @EventSourcingHandler
    void on(ErasureCompleted event) {
        erased = true;
    }

    @EventSourcingHandler
    void on(LegalHoldPlaced event) {
        id = new SubjectId(event.personId());
        held = true;
    }

    @EventSourcingHandler
    void on(LegalHoldReleased event) {
        held = false;
    }

    @EventSourcingHandler
    void on(ConsentGiven event) {
        id = new SubjectId(event.personId());
        purposes.add(event.purpose());
    }

    @EventSourcingHandler
    void on(ConsentWithdrawn event) {
        purposes.remove(event.purpose());
    }

    Subject() {} // for Axon, which then applies the events
}
