package dev.kartoteka.shared.pool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies the rules of the pool: those for everybody, or what one employee may take and has taken. */
public record PoolId(@JsonValue String value) {

    public static final String PREFIX = "pool-";

    /** For everybody who has none of their own. */
    public static final PoolId DEFAULT = new PoolId(PREFIX + "default");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PoolId {
        Identifiers.require(PREFIX, value);
    }

    /** {@code pool-rita} for {@code employee-rita}. */
    public static PoolId of(EmployeeId employee) {
        return new PoolId(PREFIX + employee.value().substring(EmployeeId.PREFIX.length()));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
