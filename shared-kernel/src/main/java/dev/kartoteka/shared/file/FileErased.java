package dev.kartoteka.shared.file;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The file and its name were erased, since they tell of a person; that there was one stays. */
@Revision("1")
public record FileErased(String fileId, @DataSubject String clientId, String erasedPersonId)
        implements FileEvent, PersonalDataErased {}
