package dev.kartoteka.query.timeline;

import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;

/** What is done about a person's data, in words. */
final class SentencesOfSubjects {

    private SentencesOfSubjects() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(ConsentGiven.class, e -> "Consent was given for " + e.purpose() + ".")
                .put(ConsentWithdrawn.class, e -> "Consent was withdrawn for " + e.purpose() + ".")
                .put(LegalHoldPlaced.class, e -> "The data were put under a legal hold.")
                .put(LegalHoldReleased.class, e -> "The legal hold was released.")
                .put(ErasureRequested.class, e -> "The erasure of the personal data began.")
                .put(KeysDestroyed.class, e -> "The keys of the personal data were destroyed.")
                .put(
                        ErasureCompleted.class,
                        e -> "The erasure of the personal data was completed; records: " + e.recordCount() + ".");
    }
}
