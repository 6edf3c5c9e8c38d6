package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Probability;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives the deal a probability of its own; null goes back to the stage's. It must be there, as a number or as null. */
@CommandPath(value = "deals/{id}/override-probability", summary = "Set or clear a probability of the deal's own")
public record OverrideDealProbability(
        @TargetAggregateIdentifier DealId id, @Nullable Change<Probability> probability) implements DealCommand {

    public OverrideDealProbability {
        Required.value("probability", probability);
    }
}
