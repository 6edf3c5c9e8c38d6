package dev.kartoteka.command.commissionplan;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.event.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans of commission for tests. */
public final class CommissionPlanFixtures {

    static final CommissionTier FIVE = new CommissionTier(new BigDecimal("0.00"), BigDecimal.valueOf(5));
    static final CommissionTier SEVEN = new CommissionTier(new BigDecimal("1000.00"), BigDecimal.valueOf(7));

    private CommissionPlanFixtures() {}

    static CommissionPlanCreated created(CommissionTier... tiers) {
        return new CommissionPlanCreated(
                "commissionplan-1",
                "North",
                "team-north",
                "WON_AMOUNT",
                "QUARTER",
                "EUR",
                List.of(tiers),
                LocalDate.of(2026, 1, 1),
                null);
    }

    public static List<DomainEvent> history() {
        return List.of(
                created(FIVE),
                new CommissionPlanRevised("commissionplan-1", List.of(FIVE), List.of(FIVE, SEVEN)),
                new CommissionPlanRetired("commissionplan-1"));
    }
}
