package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that an attempt came to nothing.
 *
 * @param outcome a status or a word; nothing about anybody
 * @param nextAttemptAt null when it is not to be tried again
 */
public record FailAttempt(
        @TargetAggregateIdentifier MessageId id,
        int attempt,
        String outcome,
        @Nullable Instant nextAttemptAt) {}
