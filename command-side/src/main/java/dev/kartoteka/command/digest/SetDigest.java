package dev.kartoteka.command.digest;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForEmployee;
import dev.kartoteka.shared.digest.DigestId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says when an employee is mailed their unread notifications: each day at an hour, or not at all. The digest of {@code
 * employee-anna} is {@code digest-anna}.
 *
 * @param hour 0 to 23, by the employee's zone; no digest when absent
 */
@CommandPath(value = "digests/{id}/set", summary = "Say at which hour an employee is mailed their notifications")
public record SetDigest(
        @TargetAggregateIdentifier DigestId id, @Nullable Integer hour) implements Command, ForEmployee {

    private static final int LAST = 23;

    public SetDigest {
        if (hour != null && (hour < 0 || hour > LAST)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "hour is from 0 to " + LAST);
        }
    }

    @Override
    public EmployeeId forEmployee() {
        return id.employeeId();
    }
}
