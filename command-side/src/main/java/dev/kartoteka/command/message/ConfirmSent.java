package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that the other side has taken the message. */
public record ConfirmSent(
        @TargetAggregateIdentifier MessageId id,
        int attempt,
        @Nullable String providerReference) {}
