package dev.kartoteka.shared.promise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a promise. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record PromiseId(@JsonValue String value) {

    public static final String PREFIX = "promise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PromiseId {
        Identifiers.require(PREFIX, value);
    }

    public static PromiseId random() {
        return new PromiseId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
