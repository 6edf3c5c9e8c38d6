package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Works with an archived client again. */
@CommandPath(value = "clients/{id}/restore", summary = "Restore an archived client")
public record RestoreClient(@TargetAggregateIdentifier ClientId id) implements ClientCommand {}
