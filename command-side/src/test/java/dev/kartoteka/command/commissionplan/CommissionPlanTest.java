package dev.kartoteka.command.commissionplan;

import static dev.kartoteka.command.commissionplan.CommissionPlanFixtures.FIVE;
import static dev.kartoteka.command.commissionplan.CommissionPlanFixtures.SEVEN;
import static dev.kartoteka.command.commissionplan.CommissionPlanFixtures.created;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;
import dev.kartoteka.shared.commissionplan.CommissionPlanRetired;
import dev.kartoteka.shared.commissionplan.CommissionPlanRevised;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommissionPlanTest {

    private static final CommissionPlanId PLAN = new CommissionPlanId("commissionplan-1");
    private static final Tier FIRST = tier("0", 5);
    private static final Tier SECOND = tier("1000", 7);

    @Test
    void isCreatedRevisedAndRetired() {
        plans().givenNoPriorActivity().when(create(null, FIRST, SECOND)).expectEvents(created(FIVE, SEVEN));
        plans().given(created(FIVE))
                .when(new ReviseCommissionPlan(PLAN, List.of(FIRST, SECOND)))
                .expectEvents(new CommissionPlanRevised("commissionplan-1", List.of(FIVE), List.of(FIVE, SEVEN)));
        expectNoChange(plans().given(created(FIVE)).when(new ReviseCommissionPlan(PLAN, List.of(FIRST))), 0);
        expectRefusal(
                plans().given(created(FIVE), new CommissionPlanRetired("commissionplan-1"))
                        .when(new ReviseCommissionPlan(PLAN, List.of(FIRST, SECOND))),
                FailureCode.COMMISSION_PLAN_RETIRED);
    }

    @Test
    void tiersBeginAtNothingAndRise() {
        assertInvalid(FailureCode.INVALID_VALUE, () -> create(null));
        assertInvalid(FailureCode.INVALID_VALUE, () -> create(null, SECOND));
        assertInvalid(FailureCode.INVALID_VALUE, () -> create(null, FIRST, FIRST));
        assertInvalid(FailureCode.INVALID_VALUE, () -> create(null, FIRST, SECOND, tier("999.99", 9)));
        assertInvalid(FailureCode.AMOUNT_SCALE_EXCEEDED, () -> create(null, FIRST, tier("0.001", 9)));
        assertInvalid(FailureCode.INVALID_DATE, () -> create("2026-01-01", FIRST));
    }

    private static CreateCommissionPlan create(@Nullable String validTo, Tier... tiers) {
        return new CreateCommissionPlan(
                PLAN,
                "North",
                TeamFixtures.NORTH,
                CommissionMetric.WON_AMOUNT,
                null,
                "EUR",
                List.of(tiers),
                CalendarDay.parse("2026-01-01"),
                validTo == null ? null : CalendarDay.parse(validTo));
    }

    private static Tier tier(String above, int percent) {
        return new Tier(above, new Percent(BigDecimal.valueOf(percent)));
    }

    private static FixtureConfiguration<CommissionPlan> plans() {
        return Fixtures.of(CommissionPlan.class, TeamFixtures.teams(InMemoryRecords.of(TeamFixtures.northCreated())));
    }
}
