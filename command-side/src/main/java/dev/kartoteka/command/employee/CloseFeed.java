package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForEmployee;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the employee's calendar read by its address no more; for the employee, those above, and administrators. */
@CommandPath(value = "employees/{id}/close-feed", summary = "Close the calendar feed of an employee", right = "tasks")
public record CloseFeed(@TargetAggregateIdentifier EmployeeId id) implements EmployeeCommand, ForEmployee {

    @Override
    public EmployeeId forEmployee() {
        return id;
    }
}
