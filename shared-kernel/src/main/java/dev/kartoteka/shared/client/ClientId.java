package dev.kartoteka.shared.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a client. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ClientId(@JsonValue String value) {

    public static final String PREFIX = "client-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClientId {
        Identifiers.require(PREFIX, value);
    }

    public static ClientId random() {
        return new ClientId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
