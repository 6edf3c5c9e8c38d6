package dev.kartoteka.shared.commissionplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a commission plan. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record CommissionPlanId(@JsonValue String value) {

    public static final String PREFIX = "commissionplan-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommissionPlanId {
        Identifiers.require(PREFIX, value);
    }

    public static CommissionPlanId random() {
        return new CommissionPlanId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
