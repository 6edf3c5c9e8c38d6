package dev.kartoteka.query.commissionplan;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a commission plan after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class CommissionPlanFold {

    static final Fold<CommissionPlan> FOLD = Fold.of(CommissionPlan.class)
            .start(CommissionPlanCreated.class, event -> CommissionPlan.of(event))
            .then(CommissionPlanRevised.class, (plan, event) -> plan.paying(event.tiers()))
            .then(CommissionPlanRetired.class, (plan, event) -> plan.over())
            .build();

    private CommissionPlanFold() {}
}
