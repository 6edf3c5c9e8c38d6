package dev.kartoteka.command.client;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.OfPool;
import dev.kartoteka.shared.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the client from the pool for the employee who sends this. */
@CommandPath(value = "clients/{id}/claim", summary = "Claim a client of the pool")
public record ClaimClient(@TargetAggregateIdentifier ClientId id) implements ClientCommand, OfPool {}
