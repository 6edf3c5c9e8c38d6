package dev.kartoteka.shared.substitution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a substitution. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record SubstitutionId(@JsonValue String value) {

    public static final String PREFIX = "substitution-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubstitutionId {
        Identifiers.require(PREFIX, value);
    }

    public static SubstitutionId random() {
        return new SubstitutionId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
