package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Zone;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets by whose days an employee's day is drawn. */
@CommandPath(value = "employees/{id}/set-zone", summary = "Set the time zone of an employee")
public record SetEmployeeZone(@TargetAggregateIdentifier EmployeeId id, Zone zone) implements EmployeeCommand {}
