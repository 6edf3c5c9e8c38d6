package dev.kartoteka.shared.substitution;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** It ends earlier than was arranged, with the last day. */
@Revision("1")
public record SubstitutionEnded(
        String substitutionId, @DataSubject String absentId, LocalDate previousLastDay, LocalDate lastDay)
        implements SubstitutionEvent {}
