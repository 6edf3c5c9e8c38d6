package dev.kartoteka.command.employee;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForEmployee;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes others responsible for all that an employee is responsible for; what belongs to one client stays together.
 *
 * @param toIds of whom: one to fifty
 */
@CommandPath(
        value = "employees/{id}/hand-over",
        summary = "Hand all that an employee is responsible for over to others",
        right = "clients")
public record HandOver(@TargetAggregateIdentifier EmployeeId id, List<EmployeeId> toIds)
        implements EmployeeCommand, ForEmployee {

    private static final int MOST = 50;

    public HandOver {
        if (toIds.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "toIds are identifiers");
        }
        toIds = toIds.stream().distinct().toList();
        if (toIds.isEmpty() || toIds.size() > MOST) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "toIds are 1 to " + MOST);
        }
        if (toIds.contains(id)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Nobody hands over to themselves");
        }
    }

    @Override
    public EmployeeId forEmployee() {
        return id;
    }
}
