package dev.kartoteka.shared.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a notification. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record NotificationId(@JsonValue String value) {

    public static final String PREFIX = "notification-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NotificationId {
        Identifiers.require(PREFIX, value);
    }

    public static NotificationId random() {
        return new NotificationId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
