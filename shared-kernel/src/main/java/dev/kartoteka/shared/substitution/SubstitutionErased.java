package dev.kartoteka.shared.substitution;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data about the absence were erased. */
@Revision("1")
public record SubstitutionErased(
        String substitutionId, @DataSubject String absentId, String erasedPersonId)
        implements SubstitutionEvent, PersonalDataErased {}
