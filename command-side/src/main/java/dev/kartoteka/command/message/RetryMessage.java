package dev.kartoteka.command.message;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.message.MessageId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has a message tried at once, one that was parked too; the attempts are counted from the beginning. */
@CommandPath(value = "messages/{id}/retry", summary = "Try a message at once, one that was parked too")
public record RetryMessage(@TargetAggregateIdentifier MessageId id) implements MessageCommand {}
