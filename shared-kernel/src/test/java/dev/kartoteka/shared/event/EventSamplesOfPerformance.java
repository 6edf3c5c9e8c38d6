package dev.kartoteka.shared.event;

import dev.kartoteka.shared.commissionplan.CommissionPlanCreated;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.commissionplan.CommissionTier;
import dev.kartoteka.shared.deal.DealShare;
import dev.kartoteka.shared.deal.DealShared;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import dev.kartoteka.shared.goal.SplitPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Samples of what is to be reached. */
final class EventSamplesOfPerformance {

    private static final List<CommissionTier> TIERS = List.of(
            new CommissionTier(new BigDecimal("0.00"), BigDecimal.valueOf(5)),
            new CommissionTier(new BigDecimal("10000.00"), new BigDecimal("7.5")));

    private EventSamplesOfPerformance() {}

    static List<DomainEvent> all() {
        return List.of(
                new GoalSet(
                        "goal-1",
                        "goal-company",
                        "team-north",
                        "employee-eve",
                        "WON_AMOUNT",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 1),
                        new BigDecimal("10000.00"),
                        "EUR"),
                new GoalRevised("goal-1", new BigDecimal("10000.00"), new BigDecimal("12000.00")),
                new GoalSplit(
                        "goal-1",
                        List.of(
                                new SplitPart(
                                        "goal-2",
                                        "team-hunters",
                                        null,
                                        BigDecimal.valueOf(2),
                                        new BigDecimal("6666.67")),
                                new SplitPart(
                                        "goal-3", null, "employee-eve", BigDecimal.ONE, new BigDecimal("3333.33")))),
                new GoalRetired("goal-1"),
                new DealShared(
                        "deal-big",
                        "client-acme",
                        List.of(),
                        List.of(
                                new DealShare("employee-eve", BigDecimal.valueOf(60)),
                                new DealShare("employee-max", BigDecimal.valueOf(40)))),
                new CommissionPlanCreated(
                        "commissionplan-1",
                        "North",
                        "team-north",
                        "WON_AMOUNT",
                        "QUARTER",
                        "EUR",
                        TIERS,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1)),
                new CommissionPlanRevised("commissionplan-1", TIERS, TIERS.subList(0, 1)),
                new CommissionPlanRetired("commissionplan-1"));
    }
}
