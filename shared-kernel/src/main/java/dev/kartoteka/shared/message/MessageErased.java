package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** What the message said was erased; that there was one stays. */
@Revision("1")
public record MessageErased(String messageId, @DataSubject String clientId, String erasedPersonId)
        implements MessageEvent, PersonalDataErased {}
