package dev.kartoteka.command.contract;

import dev.kartoteka.shared.contract.ContractId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseContract(@TargetAggregateIdentifier ContractId id, String personId) {}
