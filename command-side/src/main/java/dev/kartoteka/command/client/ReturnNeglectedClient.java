package dev.kartoteka.command.client;

import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives back to the pool what its owner has had no contact with for too long. Sent when that time has come. */
public record ReturnNeglectedClient(
        @TargetAggregateIdentifier ClientId id, String ownerId) {}
