package dev.kartoteka.shared.scorerule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.kartoteka.shared.value.Identifiers;

/** Identifies a score rule. The prefix keeps identifiers unique over all kinds of records, which the event store requires. */
public record ScoreRuleId(@JsonValue String value) {

    public static final String PREFIX = "scorerule-";

    /** The only one. */
    public static final ScoreRuleId LEADS = new ScoreRuleId(PREFIX + "leads");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScoreRuleId {
        Identifiers.require(PREFIX, value);
    }

    public static ScoreRuleId random() {
        return new ScoreRuleId(Identifiers.random(PREFIX));
    }

    /** Axon uses this text as the routing key of commands and as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
