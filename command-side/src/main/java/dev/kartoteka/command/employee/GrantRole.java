package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets an employee do what the role may do; nobody grants themselves anything. */
@CommandPath(
        value = "employees/{id}/grant-role",
        summary = "Grant an employee a role",
        reasonRequired = true,
        right = Rights.RIGHTS)
public record GrantRole(@TargetAggregateIdentifier EmployeeId id, Role role) implements EmployeeCommand {}
