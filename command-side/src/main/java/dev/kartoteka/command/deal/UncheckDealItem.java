package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Identifiers;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back that a point of the deal's checklist is done. */
@CommandPath(value = "deals/{id}/uncheck-item", summary = "Uncheck a point of the deal's checklist")
public record UncheckDealItem(@TargetAggregateIdentifier DealId id, String itemId) implements DealCommand {

    public UncheckDealItem {
        Identifiers.requireLocal(itemId);
    }
}
