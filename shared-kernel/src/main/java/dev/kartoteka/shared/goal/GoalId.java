package dev.kartoteka.shared.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a goal. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record GoalId(@JsonValue String value) {

    public static final String PREFIX = "goal-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        Identifiers.require(PREFIX, value);
    }

    public static GoalId random() {
        return new GoalId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
