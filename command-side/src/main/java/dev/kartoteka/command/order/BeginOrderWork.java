package dev.kartoteka.command.order;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.order.OrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that what was ordered is being made or gathered; its lines stand from now on. */
@CommandPath(value = "orders/{id}/begin-work", summary = "Begin work on an order")
public record BeginOrderWork(@TargetAggregateIdentifier OrderId id) implements OrderCommand {}
