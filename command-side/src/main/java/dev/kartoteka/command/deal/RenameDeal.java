package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls the deal otherwise. */
@CommandPath(value = "deals/{id}/rename", summary = "Rename a deal")
public record RenameDeal(@TargetAggregateIdentifier DealId id, String title) implements DealCommand {

    public RenameDeal {
        title = Text.name(title);
    }
}
