package dev.kartoteka.query.record;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import dev.kartoteka.shared.goal.SplitPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Records about what is to be reached. */
final class PerformanceStories {

    private PerformanceStories() {}

    static DomainEvent commissionPlan(String id, long sequence, int what) {
        List<CommissionTier> tiers = List.of(new CommissionTier(BigDecimal.ZERO, BigDecimal.valueOf(what)));
        if (sequence == 0) {
            return new CommissionPlanCreated(
                    id,
                    "Plan " + what,
                    what < 3 ? null : "team-north",
                    "PAID",
                    "MONTH",
                    "EUR",
                    tiers,
                    LocalDate.of(2026, 1, 1),
                    what < 5 ? null : LocalDate.of(2027, 1, 1));
        }
        return what < 6 ? new CommissionPlanRevised(id, List.of(), tiers) : new CommissionPlanRetired(id);
    }

    static DomainEvent goal(String id, long sequence, int what) {
        if (sequence == 0) {
            return new GoalSet(
                    id,
                    what == 0 ? null : "goal-whole",
                    what < 3 ? null : "team-north",
                    what < 3 && what > 0 ? "employee-ann" : null,
                    what == 5 ? "WON_COUNT" : "WON_AMOUNT",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 4, 1),
                    new BigDecimal(what == 5 ? "10" : "1000.00"),
                    what == 5 ? null : "EUR");
        }
        if (what == 4) {
            return new GoalSplit(
                    id,
                    List.of(new SplitPart("goal-part", "team-north", null, BigDecimal.ONE, new BigDecimal("1000.00"))));
        }
        return what < 6
                ? new GoalRevised(id, new BigDecimal("1000.00"), new BigDecimal(1000 + what))
                : new GoalRetired(id);
    }
}
