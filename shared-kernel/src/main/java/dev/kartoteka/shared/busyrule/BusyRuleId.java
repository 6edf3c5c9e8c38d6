package dev.kartoteka.shared.busyrule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a busy rule. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record BusyRuleId(@JsonValue String value) {

    public static final String PREFIX = "busyrule-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BusyRuleId {
        Identifiers.require(PREFIX, value);
    }

    public static BusyRuleId random() {
        return new BusyRuleId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
