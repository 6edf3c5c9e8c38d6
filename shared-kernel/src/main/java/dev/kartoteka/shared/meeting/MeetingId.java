package dev.kartoteka.shared.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a meeting. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record MeetingId(@JsonValue String value) {

    public static final String PREFIX = "meeting-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Identifiers.require(PREFIX, value);
    }

    public static MeetingId random() {
        return new MeetingId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
