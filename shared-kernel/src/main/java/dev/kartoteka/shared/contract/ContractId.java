package dev.kartoteka.shared.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a contract. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ContractId(@JsonValue String value) {

    public static final String PREFIX = "contract-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContractId {
        Identifiers.require(PREFIX, value);
    }

    public static ContractId random() {
        return new ContractId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
