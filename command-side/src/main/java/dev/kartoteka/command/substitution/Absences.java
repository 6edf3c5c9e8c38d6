package dev.kartoteka.command.substitution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Who is away when, and who stands in for them. */
public interface Absences {

    /** Whether there is another substitution for the employee on one of these days. */
    boolean overlaps(String absentId, LocalDate firstDay, LocalDate lastDay, String exceptId);

    /** For whom an employee stands in at a moment, with the moment since when; by the days of those who are away. */
    Map<String, Instant> standsInFor(String substituteId, Instant now);
}
