package dev.kartoteka.command.arrival;

import dev.kartoteka.shared.arrival.ArrivalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseArrival(@TargetAggregateIdentifier ArrivalId id, String personId) {}
