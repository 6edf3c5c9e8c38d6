package dev.kartoteka.command.arrival;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says whose an e-mail or a call was; it becomes an interaction of that client.
 *
 * @param contactId who wrote or called; the client itself when absent
 * @param dealId of the client, that it was about
 */
@CommandPath(value = "arrivals/{id}/assign", summary = "Say whose an e-mail or call was")
public record AssignArrival(
        @TargetAggregateIdentifier ArrivalId id,
        ClientId clientId,
        @Nullable ContactId contactId,
        @Nullable DealId dealId)
        implements ArrivalCommand {}
