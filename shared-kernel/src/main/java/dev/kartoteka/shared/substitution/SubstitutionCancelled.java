package dev.kartoteka.shared.substitution;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** Nobody stands in after all. */
@Revision("1")
public record SubstitutionCancelled(
        String substitutionId, @DataSubject String absentId) implements SubstitutionEvent {}
