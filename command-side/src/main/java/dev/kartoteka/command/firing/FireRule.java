package dev.kartoteka.command.firing;

import dev.kartoteka.shared.automation.FiringId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A rule begins to act, or is kept from it. Sent by the system; its identifier follows from rule and cause.
 *
 * @param why it is kept from acting; null when it acts
 */
public record FireRule(
        @TargetAggregateIdentifier FiringId id,
        String ruleId,
        int ruleVersion,
        Cause cause,
        List<String> chain,
        @Nullable String why) {

    /**
     * What the rule answers.
     *
     * @param eventId null where a time had come, and so eventType
     * @param aboutId the record of which the rule speaks; null for none
     * @param sequence of the event in its record's stream; -1 where a time had come
     * @param askedAt the moment as of which the rule asks; null for that of the event
     */
    public record Cause(
            @Nullable String eventId,
            @Nullable String eventType,
            @Nullable String aboutId,
            long sequence,
            @Nullable Instant askedAt) {}
}
