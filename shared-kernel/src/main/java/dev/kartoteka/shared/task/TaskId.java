package dev.kartoteka.shared.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a task. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record TaskId(@JsonValue String value) {

    public static final String PREFIX = "task-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Identifiers.require(PREFIX, value);
    }

    public static TaskId random() {
        return new TaskId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
