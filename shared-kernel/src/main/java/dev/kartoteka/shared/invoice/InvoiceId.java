package dev.kartoteka.shared.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an invoice. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record InvoiceId(@JsonValue String value) {

    public static final String PREFIX = "invoice-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceId {
        Identifiers.require(PREFIX, value);
    }

    public static InvoiceId random() {
        return new InvoiceId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
