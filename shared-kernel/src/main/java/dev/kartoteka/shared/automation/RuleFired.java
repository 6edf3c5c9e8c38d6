package dev.kartoteka.shared.automation;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A rule began to act.
 *
 * @param ruleVersion which wording of the rule
 * @param causeId the event that it answers; null where a time had come
 * @param causeType the name of that event
 * @param aboutId the record of which the rule speaks; null for none
 * @param sequence of the event in its record's stream; -1 where a time had come
 * @param askedAt the moment as of which the rule asks; null for that of the event
 * @param chain the rules that acted before, each because of the one before it; the cause is the last one's doing
 */
@Revision("1")
public record RuleFired(
        String firingId,
        String ruleId,
        int ruleVersion,
        @Nullable String causeId,
        @Nullable String causeType,
        @Nullable String aboutId,
        long sequence,
        @Nullable Instant askedAt,
        List<String> chain)
        implements FiringEvent {}
