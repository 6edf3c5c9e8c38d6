package dev.kartoteka.shared.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies an approval. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ApprovalId(@JsonValue String value) {

    public static final String PREFIX = "approval-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApprovalId {
        Identifiers.require(PREFIX, value);
    }

    public static ApprovalId random() {
        return new ApprovalId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
