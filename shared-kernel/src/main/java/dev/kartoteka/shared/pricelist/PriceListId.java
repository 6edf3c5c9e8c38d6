package dev.kartoteka.shared.pricelist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a price list. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record PriceListId(@JsonValue String value) {

    public static final String PREFIX = "pricelist-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PriceListId {
        Identifiers.require(PREFIX, value);
    }

    public static PriceListId random() {
        return new PriceListId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
