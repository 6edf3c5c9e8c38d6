package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Identifiers;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves the deal to another live stage of its pipeline, forward or back. */
@CommandPath(value = "deals/{id}/move-to-stage", summary = "Move a deal to another stage")
public record MoveDealToStage(@TargetAggregateIdentifier DealId id, String stageId) implements DealCommand {

    public MoveDealToStage {
        Identifiers.requireLocal(stageId);
    }
}
