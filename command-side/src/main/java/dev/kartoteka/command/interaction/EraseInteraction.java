package dev.kartoteka.command.interaction;

import dev.kartoteka.shared.interaction.InteractionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseInteraction(@TargetAggregateIdentifier InteractionId id, String personId) {}
