package dev.kartoteka.shared.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a deal. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record DealId(@JsonValue String value) {

    public static final String PREFIX = "deal-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DealId {
        Identifiers.require(PREFIX, value);
    }

    public static DealId random() {
        return new DealId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
