package dev.kartoteka.command.message;

import dev.kartoteka.shared.message.MessageId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what a provider told of a message that it had taken. */
public record ReportDelivery(@TargetAggregateIdentifier MessageId id, DeliveryStatus status) {}
