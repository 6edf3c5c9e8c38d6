package dev.kartoteka.command.contact;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What other records' rules ask of contacts. */
@Component
public class Contacts {

    private static final Fold<Boolean> KNOWN = Fold.of(Boolean.class)
            .start(ContactRegistered.class, event -> true)
            .ignores(ContactDetailsChanged.class)
            .ignores(ContactBirthdaySet.class)
            .ignores(ContactLinked.class)
            .ignores(ContactUnlinked.class)
            .ignores(ContactErased.class)
            .build();

    private static final Fold<ClientIds> CLIENTS = Fold.of(ClientIds.class)
            .start(ContactRegistered.class, event -> new ClientIds(List.of()))
            .then(ContactLinked.class, (before, event) -> before.with(event.clientId()))
            .then(ContactUnlinked.class, (before, event) -> before.without(event.clientId()))
            .ignores(ContactDetailsChanged.class)
            .ignores(ContactBirthdaySet.class)
            .ignores(ContactErased.class)
            .build();

    private final Records records;

    Contacts(Records records) {
        this.records = records;
    }

    /** The clients for whom the contact acts now; none for an unknown one. */
    public List<String> clientsOf(ContactId contactId) {
        ClientIds clients = records.current(contactId.value(), CLIENTS);
        return clients == null ? List.of() : clients.all();
    }

    /** Refuses the first contact that does not exist. */
    public void requireKnown(Collection<ContactId> contactIds) {
        for (ContactId contactId : contactIds) {
            if (records.current(contactId.value(), KNOWN) == null) {
                throw new DomainRuleViolated(FailureCode.CONTACT_UNKNOWN, "There is no " + contactId);
            }
        }
    }

    private record ClientIds(List<String> all) {

        ClientIds with(String clientId) {
            TreeSet<String> more = new TreeSet<>(all);
            more.add(clientId);
            return new ClientIds(List.copyOf(more));
        }

        ClientIds without(String clientId) {
            return new ClientIds(all.stream().filter(id -> !id.equals(clientId)).toList());
        }
    }
}
