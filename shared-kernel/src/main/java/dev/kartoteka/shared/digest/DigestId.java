package dev.kartoteka.shared.digest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies the digest of an employee, who has one: it ends as the employee's identifier does. */
public record DigestId(@JsonValue String value) {

    public static final String PREFIX = "digest-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DigestId {
        Identifiers.require(PREFIX, value);
    }

    public static DigestId of(EmployeeId employeeId) {
        return new DigestId(PREFIX + employeeId.value().substring(EmployeeId.PREFIX.length()));
    }

    /** Whose it is. */
    public EmployeeId employeeId() {
        return new EmployeeId(EmployeeId.PREFIX + value.substring(PREFIX.length()));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
