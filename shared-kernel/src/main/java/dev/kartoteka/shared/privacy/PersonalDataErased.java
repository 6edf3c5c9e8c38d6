package dev.kartoteka.shared.privacy;

import dev.kartoteka.shared.event.DomainEvent;

/**
 * The personal data of the event's record were erased: its key is destroyed already. What was projected from the record's
 * earlier events is to be written anew.
 */
public interface PersonalDataErased extends DomainEvent {

    /** The record of the person on whose account it was done. */
    String erasedPersonId();
}
