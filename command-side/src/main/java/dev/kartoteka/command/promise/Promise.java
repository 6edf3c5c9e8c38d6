package dev.kartoteka.command.promise;

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
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What was promised to a client, or agreed with it. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Promise extends EventSourcedRecord {

    @AggregateIdentifier
    private PromiseId id;

    private boolean erased;

    private String clientId;
    private @Nullable String dealId;
    private @Nullable String text;
    private String madeById;
    private LocalDate dueOn;
    private boolean settled;

    @CommandHandler
    Promise(MakePromise command, Clients clients, Deals deals, Contacts contacts, Employees employees) {
        clients.requireKnown(command.clientId());
        if (command.dealId() != null) {
            deals.requireOfClient(command.dealId(), command.clientId());
        }
        ContactId contact = command.madeTo();
        contacts.requireKnown(contact == null ? List.of() : List.of(contact));
        employees.requireKnown(command.madeBy());
        apply(new PromiseMade(
                command.id().value(),
                command.clientId().value(),
                command.dealId() == null ? null : command.dealId().value(),
                Objects.requireNonNull(command.kind()).name(),
                command.text(),
                command.madeBy().value(),
                contact == null ? null : contact.value(),
                Objects.requireNonNull(command.parties()),
                command.dueOn().value()));
    }

    @CommandHandler
    void handle(ChangePromise command) {
        requireOpen();
        String newText = command.text() == null ? text : command.text();
        LocalDate newDay = command.dueOn() == null ? dueOn : command.dueOn().value();
        if (!Objects.equals(newText, text) || !newDay.equals(dueOn)) {
            apply(new PromiseChanged(id.value(), clientId, dealId, text, newText, dueOn, newDay));
        }
    }

    @CommandHandler
    void handle(KeepPromise command) {
        requireOpen();
        apply(new PromiseKept(id.value(), clientId, dealId, madeById));
    }

    @CommandHandler
    void handle(BreakPromise command) {
        requireOpen();
        apply(new PromiseBroken(id.value(), clientId, dealId, madeById));
    }

    @CommandHandler
    void handle(TakeOverPromise command, Employees employees) {
        if (!settled && madeById.equals(command.from().value())) {
            employees.requireActive(command.to());
            apply(new PromiseTakenOver(
                    id.value(), clientId, dealId, madeById, command.to().value()));
        }
    }

    @CommandHandler
    void handle(ErasePromise command) {
        if (!erased) {
            apply(new PromiseErased(id.value(), clientId, dealId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(PromiseMade event) {
        id = new PromiseId(event.promiseId());
        clientId = event.clientId();
        dealId = event.dealId();
        text = event.text();
        madeById = event.madeById();
        dueOn = event.dueOn();
    }

    @EventSourcingHandler
    void on(PromiseChanged event) {
        text = event.text();
        dueOn = event.dueOn();
    }

    @EventSourcingHandler
    void on(PromiseKept event) {
        settled = true;
    }

    @EventSourcingHandler
    void on(PromiseBroken event) {
        settled = true;
    }

    @EventSourcingHandler
    void on(PromiseTakenOver event) {
        madeById = event.toEmployeeId();
    }

    @EventSourcingHandler
    void on(PromiseErased event) {
        erased = true;
    }

    private void requireOpen() {
        if (settled) {
            throw new DomainRuleViolated(FailureCode.PROMISE_SETTLED, id + " was kept or broken already");
        }
    }

    Promise() {} // for Axon, which then applies the events
}
