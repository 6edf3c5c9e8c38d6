package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the employee works here no more; what they did stays theirs. */
@CommandPath(value = "employees/{id}/leave", summary = "Let an employee leave the company")
public record LetEmployeeLeave(@TargetAggregateIdentifier EmployeeId id) implements EmployeeCommand {}
