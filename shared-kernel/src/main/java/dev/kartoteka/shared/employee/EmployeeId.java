package dev.kartoteka.shared.employee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an employee. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record EmployeeId(@JsonValue String value) {

    public static final String PREFIX = "employee-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmployeeId {
        Identifiers.require(PREFIX, value);
    }

    public static EmployeeId random() {
        return new EmployeeId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
