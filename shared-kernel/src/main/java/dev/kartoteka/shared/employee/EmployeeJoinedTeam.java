package dev.kartoteka.shared.employee;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The employee works in another team. */
@Revision("1")
public record EmployeeJoinedTeam(
        @DataSubject String employeeId, @Nullable String fromTeamId, String toTeamId) implements EmployeeEvent {}
