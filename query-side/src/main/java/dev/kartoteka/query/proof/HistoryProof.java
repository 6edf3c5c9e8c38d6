package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether the events that are stored are those that were signed.
 *
 * @param events that were read and compared
 * @param signedUpTo the last position that an agreeing signed head covers; later ones are compared with the kept tree only
 * @param firstBadPosition the first event that is not what was recorded; null when all are
 * @param lastBadPosition the same, unless it is only known that the first bad one is among these
 * @param problem in words; null when there is none
 */
record HistoryProof(
        boolean valid,
        long events,
        long signedUpTo,
        @Nullable Long firstBadPosition,
        @Nullable Long lastBadPosition,
        @Nullable String problem) {

    static HistoryProof of(Verdict verdict) {
        return new HistoryProof(
                verdict.valid(),
                verdict.events(),
                verdict.signedUpTo(),
                verdict.firstBadPosition(),
                verdict.lastBadPosition(),
                verdict.problem());
    }
}
