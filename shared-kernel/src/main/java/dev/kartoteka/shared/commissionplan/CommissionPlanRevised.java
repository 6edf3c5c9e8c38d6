package dev.kartoteka.shared.commissionplan;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Other percentages are paid; for all that the plan is asked for from now on. */
@Revision("1")
public record CommissionPlanRevised(
        String commissionPlanId, List<CommissionTier> previousTiers, List<CommissionTier> tiers)
        implements CommissionPlanEvent {}
