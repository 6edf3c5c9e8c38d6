package dev.kartoteka.shared.proof;

import org.jspecify.annotations.Nullable;

/**
 * What came out of checking a history.
 *
 * @param events that were checked
 * @param signedUpTo the last position that a head covers which is signed, and says the same as the events
 * @param firstBadPosition where the history is not what was signed; null when nothing was found
 * @param lastBadPosition the same as the first, unless it can only be said that the first bad one is among these; null when
 *     nothing was found
 * @param problem in words; null when nothing was found
 */
public record Verdict(
        boolean valid,
        long events,
        long signedUpTo,
        @Nullable Long firstBadPosition,
        @Nullable Long lastBadPosition,
        @Nullable String problem) {

    static Verdict valid(long events, long signedUpTo) {
        return new Verdict(true, events, signedUpTo, null, null, null);
    }

    static Verdict bad(long events, long signedUpTo, long first, long last, String problem) {
        return new Verdict(false, events, signedUpTo, first, last, problem);
    }
}
