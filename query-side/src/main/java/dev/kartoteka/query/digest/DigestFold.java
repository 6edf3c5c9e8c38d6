package dev.kartoteka.query.digest;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a digest after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class DigestFold {

    static final Fold<Digest> FOLD = Fold.of(Digest.class)
            .always(
                    DigestSet.class,
                    (before, event, recorded) -> before == null
                            ? new Digest(
                                    event.digestId(), event.recipientId(), event.hour(), event.nextAt(), null, 0, null)
                            : before.next(event.hour(), event.nextAt()))
            .ignores(DigestBegun.class)
            .then(DigestFailed.class, (digest, event) -> digest.failed(event.outcome(), event.nextAttemptAt()))
            .then(
                    DigestEnded.class,
                    (digest, event, recorded) ->
                            digest.ended(event.told(), event.outcome(), event.nextAt(), recorded.occurredAt()))
            .build();

    private DigestFold() {}
}
