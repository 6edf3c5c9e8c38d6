package dev.kartoteka.shared.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an order. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record OrderId(@JsonValue String value) {

    public static final String PREFIX = "order-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderId {
        Identifiers.require(PREFIX, value);
    }

    public static OrderId random() {
        return new OrderId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
