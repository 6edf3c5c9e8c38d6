package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a role from an employee; whoever is logged in loses it within seconds. */
@CommandPath(
        value = "employees/{id}/revoke-role",
        summary = "Revoke a role from an employee",
        reasonRequired = true,
        right = Rights.RIGHTS)
public record RevokeRole(@TargetAggregateIdentifier EmployeeId id, Role role) implements EmployeeCommand {}
