package dev.kartoteka.shared.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a document. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record DocumentId(@JsonValue String value) {

    public static final String PREFIX = "document-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Identifiers.require(PREFIX, value);
    }

    public static DocumentId random() {
        return new DocumentId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
