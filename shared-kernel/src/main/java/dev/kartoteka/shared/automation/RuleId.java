package dev.kartoteka.shared.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a rule. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record RuleId(@JsonValue String value) {

    public static final String PREFIX = "rule-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        Identifiers.require(PREFIX, value);
    }

    public static RuleId random() {
        return new RuleId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
