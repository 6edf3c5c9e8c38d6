package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Identifiers;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a point of the deal's checklist is done. */
@CommandPath(value = "deals/{id}/check-item", summary = "Check a point of the deal's checklist")
public record CheckDealItem(@TargetAggregateIdentifier DealId id, String itemId) implements DealCommand {

    public CheckDealItem {
        Identifiers.requireLocal(itemId);
    }
}
