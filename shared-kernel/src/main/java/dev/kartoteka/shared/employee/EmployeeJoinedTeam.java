package dev.kartoteka.shared.employee;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The employee works in another team. */
@Revision("1")
public record EmployeeJoinedTeam(
        String employeeId, @Nullable String fromTeamId, String toTeamId) implements EmployeeEvent {}
