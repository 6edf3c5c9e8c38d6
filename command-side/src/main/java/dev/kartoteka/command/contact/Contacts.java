package dev.kartoteka.command.contact;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What other records' rules ask of contacts. */
@Component
public class Contacts {

    private static final Fold<Boolean> KNOWN = Fold.of(Boolean.class)
            .start(ContactRegistered.class, event -> true)
            .ignores(ContactDetailsChanged.class)
            .ignores(ContactLinked.class)
            .ignores(ContactUnlinked.class)
            .ignores(ContactErased.class)
            .build();

    private final Records records;

    Contacts(Records records) {
        this.records = records;
    }

    /** Refuses the first contact that does not exist. */
    public void requireKnown(Collection<ContactId> contactIds) {
        for (ContactId contactId : contactIds) {
            if (records.current(contactId.value(), KNOWN) == null) {
                throw new DomainRuleViolated(FailureCode.CONTACT_UNKNOWN, "There is no " + contactId);
            }
        }
    }
}
