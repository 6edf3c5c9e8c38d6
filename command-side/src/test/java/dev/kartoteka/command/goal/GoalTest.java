package dev.kartoteka.command.goal;

import static dev.kartoteka.command.goal.GoalFixtures.ofTeam;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalMetric;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.CalendarPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final GoalId GOAL = new GoalId("goal-1");
    private static final GoalId WHOLE = new GoalId("goal-whole");
    private static final TeamId NORTH = new TeamId("team-north");
    private static final EmployeeId EVE = new EmployeeId("employee-eve");
    private static final Target THOUSAND = new Target(new BigDecimal("1000.00"), "EUR");

    @Test
    void isSetForATeamInAQuarter() {
        goals().givenNoPriorActivity()
                .when(part(null, NORTH, null, "2026-Q1"))
                .expectEvents(ofTeam("goal-1", null, "1000.00"));
    }

    @Test
    void isAPartOfAnothersForTheSameDaysOrOfTheSameOnesForSomeOfThem() {
        GoalSet whole = ofTeam("goal-whole", null, "9000.00");

        goals(whole)
                .givenNoPriorActivity()
                .when(part(WHOLE, NORTH, null, "2026-02"))
                .expectEvents(new GoalSet(
                        "goal-1",
                        "goal-whole",
                        "team-north",
                        null,
                        "WON_AMOUNT",
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 1),
                        new BigDecimal("1000.00"),
                        "EUR"));
        goals(whole)
                .givenNoPriorActivity()
                .when(part(WHOLE, null, EVE, "2026-Q1"))
                .expectSuccessfulHandlerExecution();
        for (SetGoal wrong : new SetGoal[] {
            part(WHOLE, NORTH, null, "2026-Q1"),
            part(WHOLE, null, EVE, "2026-02"),
            part(WHOLE, NORTH, null, "2026-04"),
            part(WHOLE, NORTH, null, "2026"),
            new SetGoal(
                    GOAL,
                    WHOLE,
                    null,
                    EVE,
                    GoalMetric.WON_COUNT,
                    CalendarPeriod.parse("2026-Q1"),
                    null,
                    null,
                    new Target(BigDecimal.TEN, null))
        }) {
            expectRefusal(goals(whole).givenNoPriorActivity().when(wrong), FailureCode.GOAL_NOT_PART);
        }
        expectRefusal(
                goals(whole, new GoalRetired("goal-whole"))
                        .givenNoPriorActivity()
                        .when(part(WHOLE, null, EVE, "2026-Q1")),
                FailureCode.GOAL_RETIRED);
    }

    @Test
    void isRevisedInItsOwnMeasureUntilItIsRetired() {
        GoalSet set = ofTeam("goal-1", null, "1000.00");

        goals().given(set)
                .when(new ReviseGoal(GOAL, new Target(new BigDecimal("1200.00"), "EUR")))
                .expectEvents(new GoalRevised("goal-1", new BigDecimal("1000.00"), new BigDecimal("1200.00")));
        expectNoChange(goals().given(set).when(new ReviseGoal(GOAL, THOUSAND)), 0);
        expectRefusal(
                goals().given(set).when(new ReviseGoal(GOAL, new Target(BigDecimal.TEN, null))),
                FailureCode.CURRENCY_DIFFERS);
        expectRefusal(
                goals().given(set, new GoalRetired("goal-1")).when(new ReviseGoal(GOAL, THOUSAND)),
                FailureCode.GOAL_RETIRED);
        expectNoChange(goals().given(set, new GoalRetired("goal-1")).when(new RetireGoal(GOAL)), 1);
    }

    @Test
    void whatItsShapeCannotBeIsRefused() {
        assertInvalid(FailureCode.INVALID_VALUE, () -> part(null, NORTH, EVE, "2026"));
        assertInvalid(FailureCode.INVALID_DATE, () -> CalendarPeriod.parse("2026-13"));
        assertInvalid(FailureCode.INVALID_DATE, () -> CalendarPeriod.parse("0001"));
        assertInvalid(
                FailureCode.INVALID_DATE,
                () -> new SetGoal(
                        GOAL,
                        null,
                        null,
                        EVE,
                        GoalMetric.WON_AMOUNT,
                        null,
                        CalendarDay.parse("2026-02-01"),
                        CalendarDay.parse("2026-02-01"),
                        THOUSAND));
    }

    private static SetGoal part(
            @Nullable GoalId parent, @Nullable TeamId team, @Nullable EmployeeId owner, String period) {
        return new SetGoal(
                GOAL, parent, team, owner, GoalMetric.WON_AMOUNT, CalendarPeriod.parse(period), null, null, THOUSAND);
    }

    private static FixtureConfiguration<Goal> goals(DomainEvent... others) {
        InMemoryRecords records = InMemoryRecords.of(others);
        InMemoryRecords staff = InMemoryRecords.of(TeamFixtures.northCreated(), EmployeeFixtures.eveRegistered());
        return Fixtures.of(
                Goal.class, new Goals(records), TeamFixtures.teams(staff), EmployeeFixtures.employees(staff));
    }
}
