package dev.kartoteka.shared.substitution;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody stands in for an employee who is away, from the first day to the last, by the days of a time zone. */
@Revision("1")
public record SubstitutionArranged(
        String substitutionId,
        @DataSubject String absentId,
        String substituteId,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone)
        implements SubstitutionEvent {}
