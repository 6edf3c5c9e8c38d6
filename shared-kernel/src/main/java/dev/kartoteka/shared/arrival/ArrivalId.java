package dev.kartoteka.shared.arrival;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an arrival. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ArrivalId(@JsonValue String value) {

    public static final String PREFIX = "arrival-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArrivalId {
        Identifiers.require(PREFIX, value);
    }

    public static ArrivalId random() {
        return new ArrivalId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
