package dev.kartoteka.command.contact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.Days;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.Birthday;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A person through whom one deals with clients. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Contact extends EventSourcedRecord {

    @AggregateIdentifier
    private ContactId id;

    private boolean erased;

    private Person person;
    private @Nullable String birthday;

    /** By client; sorted, so that events list clients in one order. */
    private NavigableMap<String, Link> links = new TreeMap<>();

    @CommandHandler
    Contact(RegisterContact command) {
        Person entered = Person.of(command);
        apply(new ContactRegistered(
                command.id().value(), entered.name(), entered.email(), entered.phone(), entered.phoneAsTyped()));
    }

    @CommandHandler
    void handle(LinkContact command, Clients clients) {
        String clientId = command.clientId().value();
        LocalDate since = command.since() == null ? null : command.since().value();
        if (!new Link(command.role(), since).equals(links.get(clientId))) {
            clients.requireKnown(command.clientId());
            apply(new ContactLinked(id.value(), clientId, command.role(), since));
        }
    }

    @CommandHandler
    void handle(UnlinkContact command) {
        String clientId = command.clientId().value();
        Link link = links.get(clientId);
        if (link == null) {
            throw new DomainRuleViolated(FailureCode.CONTACT_NOT_LINKED, id + " is not linked to " + clientId);
        }
        apply(new ContactUnlinked(
                id.value(),
                clientId,
                link.role(),
                command.until() == null ? null : command.until().value()));
    }

    @CommandHandler
    void handle(ChangeContactDetails command) {
        Person changed = person.after(command);
        if (!person.equals(changed)) {
            apply(new ContactDetailsChanged(
                    id.value(),
                    person.name(),
                    changed.name(),
                    person.email(),
                    changed.email(),
                    person.phone(),
                    changed.phone(),
                    changed.phoneAsTyped(),
                    List.copyOf(links.keySet())));
        }
    }

    @CommandHandler
    void handle(SetContactBirthday command) {
        Birthday told = Objects.requireNonNull(command.birthday()).value();
        if (told != null && told.isAfter(Days.today())) {
            throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "Nobody is born later than today");
        }
        String next = told == null ? null : told.toString();
        if (!Objects.equals(birthday, next)) {
            apply(new ContactBirthdaySet(id.value(), birthday, next, List.copyOf(links.keySet())));
        }
    }

    @CommandHandler
    void handle(EraseContact command) {
        if (!erased) {
            apply(new ContactErased(id.value(), command.personId()));
        }
    }

    @EventSourcingHandler
    void on(ContactRegistered event) {
        id = new ContactId(event.contactId());
        person = new Person(event.name(), event.email(), event.phone(), event.phoneAsTyped());
    }

    @EventSourcingHandler
    void on(ContactLinked event) {
        links.put(event.clientId(), new Link(event.role(), event.since()));
    }

    @EventSourcingHandler
    void on(ContactUnlinked event) {
        links.remove(event.clientId());
    }

    @EventSourcingHandler
    void on(ContactDetailsChanged event) {
        person = new Person(event.name(), event.email(), event.phone(), event.phoneAsTyped());
    }

    @EventSourcingHandler
    void on(ContactBirthdaySet event) {
        birthday = event.birthday();
    }

    @EventSourcingHandler
    void on(ContactErased event) {
        erased = true;
    }

    Contact() {} // for Axon, which then applies the events
}
