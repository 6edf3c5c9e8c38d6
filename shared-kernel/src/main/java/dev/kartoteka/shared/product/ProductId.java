package dev.kartoteka.shared.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a product. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ProductId(@JsonValue String value) {

    public static final String PREFIX = "product-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProductId {
        Identifiers.require(PREFIX, value);
    }

    public static ProductId random() {
        return new ProductId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
