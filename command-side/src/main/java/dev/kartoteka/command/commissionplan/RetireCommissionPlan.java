package dev.kartoteka.command.commissionplan;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Pays nothing more by the plan. */
@CommandPath(value = "commission-plans/{id}/retire", summary = "Retire a commission plan")
public record RetireCommissionPlan(
        @TargetAggregateIdentifier CommissionPlanId id) implements CommissionPlanCommand {}
