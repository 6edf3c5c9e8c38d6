package dev.kartoteka.command.endpoint;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A command, or a part of one, that asks something of an employee, of a team, or, with neither, of the whole company: whoever sends it must lead
 * them.
 */
public interface ForStaff {

    @Nullable
    EmployeeId forEmployee();

    @Nullable
    TeamId forTeam();
}
