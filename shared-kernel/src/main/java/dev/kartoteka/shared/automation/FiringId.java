package dev.kartoteka.shared.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies one firing of a rule. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record FiringId(@JsonValue String value) {

    public static final String PREFIX = "firing-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FiringId {
        Identifiers.require(PREFIX, value);
    }

    public static FiringId random() {
        return new FiringId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
