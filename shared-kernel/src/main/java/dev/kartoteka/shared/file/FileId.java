package dev.kartoteka.shared.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a file. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record FileId(@JsonValue String value) {

    public static final String PREFIX = "file-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileId {
        Identifiers.require(PREFIX, value);
    }

    public static FileId random() {
        return new FileId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
