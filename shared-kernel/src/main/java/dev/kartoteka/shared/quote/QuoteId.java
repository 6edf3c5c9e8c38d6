package dev.kartoteka.shared.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a quote. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record QuoteId(@JsonValue String value) {

    public static final String PREFIX = "quote-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuoteId {
        Identifiers.require(PREFIX, value);
    }

    public static QuoteId random() {
        return new QuoteId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
