package dev.kartoteka.shared.contactrule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a contact rule. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ContactRuleId(@JsonValue String value) {

    public static final String PREFIX = "contactrule-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactRuleId {
        Identifiers.require(PREFIX, value);
    }

    public static ContactRuleId random() {
        return new ContactRuleId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
