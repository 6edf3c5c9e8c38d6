package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says why a message that is due is not sent yet.
 *
 * @param until null where nobody knows
 */
public record PostponeMessage(
        @TargetAggregateIdentifier MessageId id,
        String cause,
        @Nullable Instant until) {}
