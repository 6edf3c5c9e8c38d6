package dev.kartoteka.shared.automation;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A rule would have acted and was kept from it.
 *
 * @param causeId the event that it would have answered; null where a time had come
 * @param aboutId the record of which the rule speaks; null for none
 * @param chain the rules that acted before, each because of the one before it
 * @param why LOOP when it would answer what it did itself, DEPTH when too many rules answered each other, LIMIT when it fired as
 *     often as it may, of which the first within an hour is told
 */
@Revision("1")
public record RuleStopped(
        String firingId,
        String ruleId,
        int ruleVersion,
        @Nullable String causeId,
        @Nullable String causeType,
        @Nullable String aboutId,
        List<String> chain,
        String why)
        implements FiringEvent {}
