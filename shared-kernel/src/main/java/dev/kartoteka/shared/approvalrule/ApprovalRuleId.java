package dev.kartoteka.shared.approvalrule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a rule of approvals. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ApprovalRuleId(@JsonValue String value) {

    public static final String PREFIX = "approvalrule-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApprovalRuleId {
        Identifiers.require(PREFIX, value);
    }

    public static ApprovalRuleId random() {
        return new ApprovalRuleId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
