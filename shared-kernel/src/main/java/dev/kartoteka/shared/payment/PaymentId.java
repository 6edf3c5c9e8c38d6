package dev.kartoteka.shared.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a payment. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record PaymentId(@JsonValue String value) {

    public static final String PREFIX = "payment-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        Identifiers.require(PREFIX, value);
    }

    public static PaymentId random() {
        return new PaymentId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
