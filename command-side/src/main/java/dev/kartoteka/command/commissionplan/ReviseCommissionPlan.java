package dev.kartoteka.command.commissionplan;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Pays other percentages; what was paid before can still be asked for as of then. For a change from a day on, end one plan and begin another. */
@CommandPath(value = "commission-plans/{id}/revise", summary = "Change the tiers of a commission plan")
public record ReviseCommissionPlan(
        @TargetAggregateIdentifier CommissionPlanId id, List<Tier> tiers) implements CommissionPlanCommand {

    public ReviseCommissionPlan {
        tiers = List.copyOf(tiers);
    }
}
