package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** From here on nobody reads the person's data; what was made of them is being cleared. */
@Revision("1")
public record KeysDestroyed(String personId) implements SubjectEvent, PersonalDataErased {

    @Override
    public String erasedPersonId() {
        return personId;
    }
}
