package dev.kartoteka.shared.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an interaction. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record InteractionId(@JsonValue String value) {

    public static final String PREFIX = "interaction-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InteractionId {
        Identifiers.require(PREFIX, value);
    }

    public static InteractionId random() {
        return new InteractionId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
