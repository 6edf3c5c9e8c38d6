package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.team.TeamId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves the employee into a team. */
@CommandPath(value = "employees/{id}/join-team", summary = "Move an employee into a team")
public record JoinTeam(@TargetAggregateIdentifier EmployeeId id, TeamId teamId) implements EmployeeCommand {}
