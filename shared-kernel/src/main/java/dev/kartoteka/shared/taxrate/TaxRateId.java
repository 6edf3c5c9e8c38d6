package dev.kartoteka.shared.taxrate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a tax rate. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record TaxRateId(@JsonValue String value) {

    public static final String PREFIX = "taxrate-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaxRateId {
        Identifiers.require(PREFIX, value);
    }

    public static TaxRateId random() {
        return new TaxRateId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
