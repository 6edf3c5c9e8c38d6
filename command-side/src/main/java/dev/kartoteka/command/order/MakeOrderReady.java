package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.order.OrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that what was ordered waits to be delivered. */
@CommandPath(value = "orders/{id}/make-ready", summary = "Tell that an order is ready")
public record MakeOrderReady(@TargetAggregateIdentifier OrderId id) implements OrderCommand {}
