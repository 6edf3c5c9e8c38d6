package dev.kartoteka.command.order;

import dev.kartoteka.shared.order.OrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseOrder(@TargetAggregateIdentifier OrderId id, String personId) {}
