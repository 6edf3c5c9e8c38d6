package dev.kartoteka.command.deal;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.bigLost;
import static dev.kartoteka.command.deal.DealFixtures.bigOpened;
import static dev.kartoteka.command.deal.DealFixtures.bigOpenedAt;
import static dev.kartoteka.command.deal.DealFixtures.bigOpenedFor;
import static dev.kartoteka.command.deal.DealFixtures.dealFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeDealTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final FixtureConfiguration<?> fixture = dealFixture(salesCreated(), acmeRegistered(), eveRegistered());

    @Test
    void renames() {
        fixture.given(bigOpened())
                .when(new RenameDeal(BIG, "Bigger"))
                .expectEvents(new DealRenamed(BIG.value(), null, "Big", "Bigger"));
        expectNoChange(fixture.given(bigOpened()).when(new RenameDeal(BIG, " Big ")), 0);
    }

    @Test
    void changesTheAmountOrItsCurrency() {
        fixture.given(bigOpenedAt("100"))
                .when(new ChangeDealAmount(BIG, Money.of("200", "EUR")))
                .expectEvents(new DealAmountChanged(
                        BIG.value(), null, new BigDecimal("100"), "EUR", new BigDecimal("200.00"), "EUR"));
        fixture.given(bigOpenedAt("100"))
                .when(new ChangeDealAmount(BIG, Money.of("100", "JPY")))
                .expectEvents(new DealAmountChanged(
                        BIG.value(), null, new BigDecimal("100"), "EUR", new BigDecimal("100"), "JPY"));
    }

    @Test
    void changesNoAmountThatIsTheSameInAnotherScale() {
        expectNoChange(fixture.given(bigOpenedAt("100")).when(new ChangeDealAmount(BIG, Money.of("100.00", "EUR"))), 0);
    }

    @Test
    void changesAndClearsTheExpectedCloseDate() {
        DealExpectedCloseDateChanged set = new DealExpectedCloseDateChanged(BIG.value(), null, null, MAY);
        ChangeDealExpectedCloseDate command =
                new ChangeDealExpectedCloseDate(BIG, new Change<>(CalendarDay.parse("2026-05-01")));
        fixture.given(bigOpened()).when(command).expectEvents(set);
        expectNoChange(fixture.given(bigOpened(), set).when(command), 1);
        fixture.given(bigOpened(), set)
                .when(new ChangeDealExpectedCloseDate(BIG, new Change<>(null)))
                .expectEvents(new DealExpectedCloseDateChanged(BIG.value(), null, MAY, null));
    }

    @Test
    void overridesTheProbabilityAndGoesBackToTheStages() {
        DealProbabilityOverridden set = new DealProbabilityOverridden(BIG.value(), null, null, new BigDecimal("0.9"));
        OverrideDealProbability command =
                new OverrideDealProbability(BIG, new Change<>(new Probability(new BigDecimal("0.90"))));
        fixture.given(bigOpened()).when(command).expectEvents(set);
        expectNoChange(fixture.given(bigOpened(), set).when(command), 1);
        fixture.given(bigOpened(), set)
                .when(new OverrideDealProbability(BIG, new Change<>(null)))
                .expectEvents(new DealProbabilityOverridden(BIG.value(), null, new BigDecimal("0.9"), null));
        expectNoChange(fixture.given(bigOpened()).when(new OverrideDealProbability(BIG, new Change<>(null))), 0);
    }

    @Test
    void assignsAnOwnerAndReturnsToThePool() {
        DealOwnerAssigned assigned = new DealOwnerAssigned(BIG.value(), null, null, EVE.value());
        fixture.given(bigOpened())
                .when(new AssignDealOwner(BIG, new Change<>(EVE)))
                .expectEvents(assigned);
        expectNoChange(fixture.given(bigOpened(), assigned).when(new AssignDealOwner(BIG, new Change<>(EVE))), 1);
        fixture.given(bigOpened(), assigned)
                .when(new AssignDealOwner(BIG, new Change<>(null)))
                .expectEvents(new DealOwnerAssigned(BIG.value(), null, EVE.value(), null));
    }

    @Test
    void refusesAnUnknownOwnerAndOneWhoLeft() {
        AssignDealOwner command = new AssignDealOwner(BIG, new Change<>(EVE));
        expectRefusal(dealFixture(salesCreated()).given(bigOpened()).when(command), FailureCode.EMPLOYEE_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), eveRegistered(), eveLeft())
                        .given(bigOpened())
                        .when(command),
                FailureCode.EMPLOYEE_LEFT);
    }

    @Test
    void linksToAClient() {
        fixture.given(bigOpened())
                .when(new LinkDealToClient(BIG, ACME))
                .expectEvents(new DealClientLinked(BIG.value(), null, ACME.value()));
    }

    @Test
    void namesTheClientInWhatFollows() {
        fixture.given(bigOpened(), new DealClientLinked(BIG.value(), null, ACME.value()))
                .when(new RenameDeal(BIG, "Bigger"))
                .expectEvents(new DealRenamed(BIG.value(), ACME.value(), "Big", "Bigger"));
    }

    @Test
    void changesNothingWhenItIsTheClientsAlreadyEvenIfArchived() {
        expectNoChange(
                dealFixture(salesCreated(), acmeRegistered(), acmeArchived())
                        .given(bigOpenedFor(ACME))
                        .when(new LinkDealToClient(BIG, ACME)),
                0);
    }

    @Test
    void linksToNoUnknownOrArchivedClient() {
        LinkDealToClient command = new LinkDealToClient(BIG, ACME);
        expectRefusal(dealFixture(salesCreated()).given(bigOpened()).when(command), FailureCode.CLIENT_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), acmeRegistered(), acmeArchived())
                        .given(bigOpened())
                        .when(command),
                FailureCode.CLIENT_ARCHIVED);
    }

    @Test
    void putsTitleOwnerAndClientRightAfterTheClose() {
        for (Object change : List.of(
                new RenameDeal(BIG, "Bigger"),
                new AssignDealOwner(BIG, new Change<>(EVE)),
                new LinkDealToClient(BIG, ACME))) {
            fixture.given(bigOpened(), bigLost()).when(change).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void refusesToGuessWhatAbsenceMeans() {
        assertInvalid(FailureCode.MISSING_FIELD, () -> new AssignDealOwner(BIG, null));
        assertInvalid(FailureCode.MISSING_FIELD, () -> new ChangeDealExpectedCloseDate(BIG, null));
        assertInvalid(FailureCode.MISSING_FIELD, () -> new OverrideDealProbability(BIG, null));
    }
}
