package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says whose deal it is. */
@CommandPath(value = "deals/{id}/link-client", summary = "Link a deal to a client")
public record LinkDealToClient(@TargetAggregateIdentifier DealId id, ClientId clientId) implements DealCommand {}
