package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.order.OrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives up an order that was not delivered. */
@CommandPath(value = "orders/{id}/cancel", summary = "Cancel an order", reasonRequired = true)
public record CancelOrder(@TargetAggregateIdentifier OrderId id) implements OrderCommand {}
