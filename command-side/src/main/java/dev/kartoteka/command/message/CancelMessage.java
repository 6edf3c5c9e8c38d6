package dev.kartoteka.command.message;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.message.MessageId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keeps a message that was not sent yet from being sent. */
@CommandPath(value = "messages/{id}/cancel", summary = "Cancel a message that was not sent yet")
public record CancelMessage(@TargetAggregateIdentifier MessageId id) implements MessageCommand {}
