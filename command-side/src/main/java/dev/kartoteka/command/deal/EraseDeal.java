package dev.kartoteka.command.deal;

import dev.kartoteka.shared.deal.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseDeal(@TargetAggregateIdentifier DealId id, String personId) {}
