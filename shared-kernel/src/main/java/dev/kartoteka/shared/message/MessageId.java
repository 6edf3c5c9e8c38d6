package dev.kartoteka.shared.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a message. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record MessageId(@JsonValue String value) {

    public static final String PREFIX = "message-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MessageId {
        Identifiers.require(PREFIX, value);
    }

    public static MessageId random() {
        return new MessageId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
