package dev.kartoteka.shared.apikey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an API key. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ApiKeyId(@JsonValue String value) {

    public static final String PREFIX = "apikey-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApiKeyId {
        Identifiers.require(PREFIX, value);
    }

    public static ApiKeyId random() {
        return new ApiKeyId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
