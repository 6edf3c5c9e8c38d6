package dev.kartoteka.shared.document;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The paper itself was erased, since it tells of a person; that there was one stays. */
@Revision("1")
public record DocumentErased(String documentId, @DataSubject String clientId, String erasedPersonId)
        implements DocumentEvent, PersonalDataErased {}
