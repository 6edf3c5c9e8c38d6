package dev.kartoteka.shared.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a contact. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ContactId(@JsonValue String value) {

    public static final String PREFIX = "contact-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {
        Identifiers.require(PREFIX, value);
    }

    public static ContactId random() {
        return new ContactId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
