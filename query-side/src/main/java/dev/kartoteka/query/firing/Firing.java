package dev.kartoteka.query.firing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a rule fired, or was kept from it, as it is after an event.
 *
 * @param causeId the event that it answers; null where a time had come
 * @param aboutId the record of which the rule speaks; null for none
 * @param dueAt when its time had come; null where an event was answered at once
 * @param late whether it fired more than a minute after that
 * @param chain the rules that acted before, each because of the one before it
 * @param status ACTING, DONE, FAILED when it is tried again by itself, PARKED when it waits for somebody, STOPPED
 * @param why it was stopped: LOOP, DEPTH or LIMIT; null unless it was
 * @param attempts how often an action was refused
 * @param action which one was refused last, from 0; null for none
 * @param code why it was refused
 */
public record Firing(
        String id,
        String ruleId,
        int ruleVersion,
        @Nullable String causeId,
        @Nullable String causeType,
        @Nullable String aboutId,
        @Nullable Instant dueAt,
        boolean late,
        List<String> chain,
        String status,
        @Nullable String why,
        int attempts,
        @Nullable Integer action,
        @Nullable String code,
        Instant firedAt,
        @Nullable Instant endedAt) {

    Firing now(String nowStatus, @Nullable Instant ended) {
        return new Firing(
                id,
                ruleId,
                ruleVersion,
                causeId,
                causeType,
                aboutId,
                dueAt,
                late,
                chain,
                nowStatus,
                why,
                attempts,
                action,
                code,
                firedAt,
                ended);
    }

    Firing refused(String nowStatus, int refusals, int refused, String by) {
        return new Firing(
                id,
                ruleId,
                ruleVersion,
                causeId,
                causeType,
                aboutId,
                dueAt,
                late,
                chain,
                nowStatus,
                why,
                refusals,
                refused,
                by,
                firedAt,
                null);
    }
}
