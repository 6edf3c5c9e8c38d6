package dev.kartoteka.command.goal;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import dev.kartoteka.shared.goal.SplitPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals for tests. */
public final class GoalFixtures {

    private GoalFixtures() {}

    static GoalSet ofTeam(String id, @Nullable String parentId, String target) {
        return new GoalSet(
                id,
                parentId,
                "team-north",
                null,
                "WON_AMOUNT",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 1),
                new BigDecimal(target),
                "EUR");
    }

    public static List<DomainEvent> history() {
        return List.of(
                ofTeam("goal-1", null, "1000.00"),
                new GoalRevised("goal-1", new BigDecimal("1000.00"), new BigDecimal("1200.00")),
                new GoalSplit(
                        "goal-1",
                        List.of(new SplitPart(
                                "goal-2", "team-hunters", null, BigDecimal.ONE, new BigDecimal("1200.00")))),
                new GoalRetired("goal-1"));
    }
}
