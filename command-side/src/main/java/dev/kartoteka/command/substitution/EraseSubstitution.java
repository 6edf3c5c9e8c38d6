package dev.kartoteka.command.substitution;

import dev.kartoteka.shared.substitution.SubstitutionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseSubstitution(@TargetAggregateIdentifier SubstitutionId id, String personId) {}
