package dev.kartoteka.shared.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a lead. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record LeadId(@JsonValue String value) {

    public static final String PREFIX = "lead-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeadId {
        Identifiers.require(PREFIX, value);
    }

    public static LeadId random() {
        return new LeadId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
