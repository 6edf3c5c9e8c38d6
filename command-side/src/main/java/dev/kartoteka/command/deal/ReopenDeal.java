package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Identifiers;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a won or lost deal up again, in a live stage of its pipeline. */
@CommandPath(value = "deals/{id}/reopen", summary = "Reopen a won or lost deal")
public record ReopenDeal(@TargetAggregateIdentifier DealId id, String stageId) implements DealCommand {

    public ReopenDeal {
        Identifiers.requireLocal(stageId);
    }
}
