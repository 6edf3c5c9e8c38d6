package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes the deal as lost, for a reason of its pipeline. */
@CommandPath(value = "deals/{id}/lose", summary = "Lose a deal")
public record LoseDeal(
        @TargetAggregateIdentifier DealId id,
        String lossReasonId,
        @Nullable String note,
        @Nullable String competitor) implements DealCommand {

    public LoseDeal {
        Identifiers.requireLocal(lossReasonId);
        note = note == null ? null : Text.body(note);
        competitor = competitor == null ? null : Text.name(competitor);
    }
}
