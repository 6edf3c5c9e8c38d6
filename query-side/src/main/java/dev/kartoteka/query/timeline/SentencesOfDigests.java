package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;

/** What employees are mailed, in words. */
final class SentencesOfDigests {

    private SentencesOfDigests() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        DigestSet.class,
                        e -> e.hour() == null
                                ? "There is no digest of notifications any more."
                                : "Notifications are mailed each day at " + e.hour() + " o'clock.")
                .put(DigestBegun.class, e -> "A digest of " + e.unread() + " notifications was begun to be sent.")
                .put(DigestFailed.class, e -> "The digest was not taken: " + e.outcome() + ".")
                .put(
                        DigestEnded.class,
                        e -> e.told() > 0
                                ? "The digest told of " + e.told() + " notifications."
                                : e.outcome() == null ? "There was nothing to tell." : "The digest was not sent.");
    }
}
