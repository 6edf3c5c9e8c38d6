package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Enters somebody who works here. */
@CommandPath(value = "employees", summary = "Register an employee")
public record RegisterEmployee(
        @TargetAggregateIdentifier EmployeeId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable TeamId teamId) implements EmployeeCommand {

    public RegisterEmployee {
        name = Text.name(name);
    }
}
