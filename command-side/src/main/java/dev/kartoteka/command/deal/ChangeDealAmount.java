package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Values the deal otherwise. */
@CommandPath(value = "deals/{id}/change-amount", summary = "Change the amount of a deal")
public record ChangeDealAmount(@TargetAggregateIdentifier DealId id, Money amount) implements DealCommand {}
