package dev.kartoteka.shared.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a team. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record TeamId(@JsonValue String value) {

    public static final String PREFIX = "team-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamId {
        Identifiers.require(PREFIX, value);
    }

    public static TeamId random() {
        return new TeamId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
