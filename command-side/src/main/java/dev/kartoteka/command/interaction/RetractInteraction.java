package dev.kartoteka.command.interaction;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.interaction.InteractionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it did not happen, or not with this client; the record and its history stay. */
@CommandPath(value = "interactions/{id}/retract", summary = "Retract an interaction", reasonRequired = true)
public record RetractInteraction(@TargetAggregateIdentifier InteractionId id) implements InteractionCommand {}
