package dev.kartoteka.query.contact;

import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.fold.Fold;
import java.util.List;

/** What is known of a contact after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ContactFold {

    static final Fold<Contact> FOLD = Fold.of(Contact.class)
            .start(
                    ContactRegistered.class,
                    (event, recorded) -> new Contact(
                            event.contactId(),
                            event.name(),
                            event.email(),
                            event.phone(),
                            event.phoneAsTyped(),
                            null,
                            List.of(),
                            recorded.occurredAt()))
            .then(ContactDetailsChanged.class, Contact::withDetails)
            .then(ContactBirthdaySet.class, (contact, event) -> contact.withBirthday(event.birthday()))
            .then(ContactLinked.class, Contact::linked)
            .then(ContactUnlinked.class, Contact::unlinked)
            .ignores(ContactErased.class) // the key is gone: the record is folded anew
            .build();

    private ContactFold() {}
}
