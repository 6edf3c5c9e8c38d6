package dev.kartoteka.command.digest;

import dev.kartoteka.shared.digest.DigestId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what came of an attempt.
 *
 * @param outcome a status or a word, nothing about anybody; null when the mail was taken
 * @param nextAttemptAt null when this one is not to be tried again
 */
public record EndDigest(
        @TargetAggregateIdentifier DigestId id,
        int attempt,
        Instant now,
        @Nullable String outcome,
        @Nullable Instant nextAttemptAt) {}
