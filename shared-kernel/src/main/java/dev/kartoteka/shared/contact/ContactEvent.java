package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a contact can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ContactEvent extends DomainEvent
        permits ContactRegistered,
                ContactDetailsChanged,
                ContactBirthdaySet,
                ContactLinked,
                ContactUnlinked,
                ContactErased {

    String contactId();

    @Override
    default String recordId() {
        return contactId();
    }
}
