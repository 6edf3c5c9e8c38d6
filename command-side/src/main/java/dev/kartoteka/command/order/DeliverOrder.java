package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.order.OrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that the client has what was ordered. */
@CommandPath(value = "orders/{id}/deliver", summary = "Deliver an order")
public record DeliverOrder(@TargetAggregateIdentifier OrderId id) implements OrderCommand {}
