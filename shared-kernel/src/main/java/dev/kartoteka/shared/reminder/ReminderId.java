package dev.kartoteka.shared.reminder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a reminder. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ReminderId(@JsonValue String value) {

    public static final String PREFIX = "reminder-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReminderId {
        Identifiers.require(PREFIX, value);
    }

    public static ReminderId random() {
        return new ReminderId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
