package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes a message the sender's own until a moment. Of two that ask, one is refused; it is done before anything is sent, so
 * nobody sends what another is sending.
 *
 * @param limit after so many attempts it is parked instead
 */
public record BeginAttempt(@TargetAggregateIdentifier MessageId id, Instant now, Instant until, int limit) {}
