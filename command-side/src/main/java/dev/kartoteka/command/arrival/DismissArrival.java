package dev.kartoteka.command.arrival;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.arrival.ArrivalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an e-mail or call that is no client's off the list of those that wait. It can still be assigned later. */
@CommandPath(
        value = "arrivals/{id}/dismiss",
        summary = "Take an e-mail or call that is no client's off the list",
        reasonRequired = true)
public record DismissArrival(@TargetAggregateIdentifier ArrivalId id) implements ArrivalCommand {}
