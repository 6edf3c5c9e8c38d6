package dev.kartoteka.command.outbox;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a digest wants to be looked at.
 *
 * @param at null for never; of one that is being sent, when it must be taken that its sender is dead
 * @param digestAt which one it is; null before any was begun
 * @param attempt the last one that was begun
 * @param tried how many of them were of this one
 * @param toldUntil what was given before this was told of; null before anything was
 */
record DueDigest(
        @Nullable Instant at,
        @Nullable Instant digestAt,
        int attempt,
        int tried,
        @Nullable Instant toldUntil) {

    static final Fold<DueDigest> FOLD = Fold.of(DueDigest.class)
            .always(
                    DigestSet.class,
                    (due, event, recorded) -> new DueDigest(
                            event.nextAt(),
                            null,
                            due == null ? 0 : due.attempt(),
                            0,
                            due == null ? null : due.toldUntil()))
            .then(
                    DigestBegun.class,
                    (due, event) -> new DueDigest(
                            event.until(), event.dueAt(), event.attempt(), due.tried() + 1, due.toldUntil()))
            .then(
                    DigestFailed.class,
                    (due, event) -> new DueDigest(
                            event.nextAttemptAt(), due.digestAt(), due.attempt(), due.tried(), due.toldUntil()))
            .then(
                    DigestEnded.class,
                    (due, event) -> new DueDigest(
                            event.nextAt(), null, due.attempt(), 0, event.told() > 0 ? event.dueAt() : due.toldUntil()))
            .build();
}
