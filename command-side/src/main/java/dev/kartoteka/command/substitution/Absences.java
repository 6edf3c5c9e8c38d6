package dev.kartoteka.command.substitution;

import java.time.LocalDate;

/** When an employee is away already. */
public interface Absences {

    /** Whether there is another substitution for the employee on one of these days. */
    boolean overlaps(String absentId, LocalDate firstDay, LocalDate lastDay, String exceptId);
}
