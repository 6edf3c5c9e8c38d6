package dev.kartoteka.shared.blocklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/**
 * Identifies a blocked value: a keyed hash of the value and its kind, so that who meets the value finds the entry by one look,
 * and nobody reads the value from the identifier.
 */
public record BlockedEntryId(@JsonValue String value) {

    public static final String PREFIX = "blockedentry-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlockedEntryId {
        Identifiers.require(PREFIX, value);
    }

    /** For a value that is none: its entry is refused. */
    public static BlockedEntryId random() {
        return new BlockedEntryId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
