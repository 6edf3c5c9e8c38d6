package dev.kartoteka.shared.event;

import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Samples of what is to be reached. */
final class EventSamplesOfPerformance {

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
                new GoalRetired("goal-1"));
    }
}
