package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the client back, for anybody to claim. */
@CommandPath(value = "clients/{id}/return-to-pool", summary = "Return a client to the pool", reasonRequired = true)
public record ReturnClientToPool(@TargetAggregateIdentifier ClientId id) implements ClientCommand {}
