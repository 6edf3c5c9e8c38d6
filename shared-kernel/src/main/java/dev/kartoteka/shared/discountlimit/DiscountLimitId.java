package dev.kartoteka.shared.discountlimit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a limit of discounts. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record DiscountLimitId(@JsonValue String value) {

    public static final String PREFIX = "discountlimit-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DiscountLimitId {
        Identifiers.require(PREFIX, value);
    }

    public static DiscountLimitId random() {
        return new DiscountLimitId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
