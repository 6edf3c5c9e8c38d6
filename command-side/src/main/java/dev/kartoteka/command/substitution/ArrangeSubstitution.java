package dev.kartoteka.command.substitution;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForEmployee;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.substitution.SubstitutionId;
import dev.kartoteka.shared.value.CalendarDay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has somebody stand in for an employee who is away. The days are those of the absent one's time zone.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
@CommandPath(value = "substitutions", summary = "Arrange who stands in for an absent employee")
public record ArrangeSubstitution(
        @TargetAggregateIdentifier SubstitutionId id,
        EmployeeId absentId,
        EmployeeId substituteId,
        CalendarDay from,
        CalendarDay to)
        implements SubstitutionCommand, ForEmployee {

    public ArrangeSubstitution {
        if (absentId.equals(substituteId)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Nobody stands in for themselves");
        }
        if (to.value().isBefore(from.value())) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "It ends no earlier than it begins");
        }
    }

    @Override
    public EmployeeId forEmployee() {
        return absentId;
    }
}
