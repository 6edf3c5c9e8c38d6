package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data of the contact were erased. */
@Revision("1")
public record ContactErased(@DataSubject String contactId, String erasedPersonId)
        implements ContactEvent, PersonalDataErased {}
