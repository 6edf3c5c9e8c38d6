package dev.kartoteka.command.arrival;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.arrival.Matching.Match;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.record.Moments;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.value.PhoneNumber;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An e-mail or a call that came in. Once it is a client's it stays so; what it was becomes an interaction. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Arrival extends EventSourcedRecord {

    @AggregateIdentifier
    private ArrivalId id;

    private @Nullable String clientId;

    /** The stages of a call that were told. */
    private NavigableSet<String> told = new TreeSet<>();

    private boolean dismissed;
    private boolean erased;

    /** One that is read again was taken in already. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveEmail command, Matching matching) {
        if (id != null) {
            return;
        }
        Match match = matching.ofAddress(command.sender(), command.answers());
        apply(new EmailArrived(
                command.id().value(),
                command.sender(),
                command.senderName(),
                command.subject(),
                command.text(),
                command.attachments(),
                command.complete(),
                command.nature().name(),
                match.messageId(),
                command.receivedAt(),
                match.candidateIds()));
        if (command.nature() == EmailNature.PERSONAL && match.isClear()) {
            assign(command.id(), match.client(), match.contactId(), match.dealId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportCall command, Matching matching, Employees employees, MetaData metaData) {
        if (told.contains(command.stage().name()) || erased) {
            return;
        }
        if (command.employeeId() != null) {
            employees.requireKnown(command.employeeId());
        }
        String e164 = e164(command.number());
        Match match = matching.ofNumber(e164);
        apply(new CallReported(
                command.id().value(),
                command.callId(),
                command.stage().name(),
                command.at() == null
                        ? Moments.occurring(metaData)
                        : command.at().value(),
                command.direction().name(),
                e164,
                command.number(),
                command.employeeId() == null ? null : command.employeeId().value(),
                command.durationSeconds(),
                match.candidateIds()));
        if (clientId == null && !dismissed && match.isClear()) {
            assign(command.id(), match.client(), match.contactId(), null);
        }
    }

    @CommandHandler
    void handle(AssignArrival command, Clients clients, Contacts contacts, Deals deals) {
        String client = command.clientId().value();
        if (client.equals(clientId)) {
            return;
        }
        requireUnassigned();
        if (erased) {
            throw new DomainRuleViolated(FailureCode.ERASED, "What " + id + " said was erased");
        }
        clients.requireKnown(command.clientId());
        if (command.contactId() != null) {
            contacts.requireKnown(List.of(command.contactId()));
        }
        if (command.dealId() != null) {
            deals.requireOfClient(command.dealId(), command.clientId());
        }
        assign(id, client, text(command.contactId()), text(command.dealId()));
    }

    @CommandHandler
    void handle(DismissArrival command) {
        requireUnassigned();
        if (!dismissed) {
            apply(new ArrivalDismissed(id.value()));
        }
    }

    @CommandHandler
    void handle(EraseArrival command) {
        if (!erased) {
            apply(new ArrivalErased(id.value(), command.personId()));
        }
    }

    private static void assign(ArrivalId id, String client, @Nullable String contact, @Nullable String deal) {
        apply(new ArrivalAssigned(
                id.value(), client, contact, deal, Derived.id(InteractionId.PREFIX, "arrival", id.value())));
    }

    private void requireUnassigned() {
        if (clientId != null) {
            throw new DomainRuleViolated(FailureCode.ARRIVAL_ASSIGNED, id + " belongs to a client already");
        }
    }

    /** Null for what nobody can dial, such as an extension: the call is told of all the same. */
    private static @Nullable String e164(@Nullable String number) {
        try {
            return number == null ? null : new PhoneNumber(number).e164();
        } catch (InvalidValue none) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    @EventSourcingHandler
    void on(EmailArrived event) {
        id = new ArrivalId(event.arrivalId());
    }

    @EventSourcingHandler
    void on(CallReported event) {
        id = new ArrivalId(event.arrivalId());
        told.add(event.stage());
    }

    @EventSourcingHandler
    void on(ArrivalAssigned event) {
        clientId = event.clientId();
    }

    @EventSourcingHandler
    void on(ArrivalDismissed event) {
        dismissed = true;
    }

    @EventSourcingHandler
    void on(ArrivalErased event) {
        erased = true;
    }

    Arrival() {} // for Axon, which then applies the events
}
