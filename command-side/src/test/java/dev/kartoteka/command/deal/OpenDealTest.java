package dev.kartoteka.command.deal;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeArchived;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.dealFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveLeft;
import static dev.kartoteka.command.employee.EmployeeFixtures.eveRegistered;
import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.created;
import static dev.kartoteka.command.pipeline.PipelineFixtures.retired;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.product.ProductFixtures.WIDGET;
import static dev.kartoteka.command.product.ProductFixtures.widgetAdded;
import static dev.kartoteka.command.product.ProductFixtures.widgetRetired;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.pipeline.DefaultPipeline;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenDealTest {

    @Test
    void opensInTheStageThatIsNamed() {
        dealFixture(salesCreated(), acmeRegistered(), eveRegistered(), widgetAdded())
                .givenNoPriorActivity()
                .when(new OpenDeal(
                        BIG,
                        "Big",
                        SALES,
                        "s2",
                        ACME,
                        Money.of("10", "EUR"),
                        CalendarDay.parse("2026-05-01"),
                        EVE,
                        "fair",
                        List.of(WIDGET, WIDGET)))
                .expectEvents(new DealOpened(
                        BIG.value(),
                        ACME.value(),
                        "Big",
                        SALES.value(),
                        "s2",
                        new BigDecimal("10.00"),
                        "EUR",
                        LocalDate.of(2026, 5, 1),
                        EVE.value(),
                        "fair",
                        List.of(WIDGET.value())));
    }

    @Test
    void opensInTheFirstLiveStage() {
        dealFixture(salesCreated(), retired("s1"))
                .givenNoPriorActivity()
                .when(open(SALES, null))
                .expectEvents(opened(SALES, "s2"));
    }

    @Test
    void opensInTheDefaultPipeline() {
        dealFixture(created(DefaultPipeline.ID))
                .givenNoPriorActivity()
                .when(open(null, null))
                .expectEvents(opened(DefaultPipeline.ID, "s1"));
    }

    @Test
    void refusesAnUnknownPipelineOrStage() {
        expectRefusal(dealFixture().givenNoPriorActivity().when(open(SALES, null)), FailureCode.PIPELINE_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated()).givenNoPriorActivity().when(open(SALES, "s9")), FailureCode.STAGE_UNKNOWN);
    }

    @Test
    void refusesARetiredStage() {
        expectRefusal(
                dealFixture(salesCreated(), retired("s2"))
                        .givenNoPriorActivity()
                        .when(open(SALES, "s2")),
                FailureCode.STAGE_RETIRED);
    }

    @Test
    void refusesAnUnknownClientAndAnArchivedOne() {
        OpenDeal command = new OpenDeal(BIG, "Big", SALES, null, ACME, null, null, null, null, null);
        expectRefusal(dealFixture(salesCreated()).givenNoPriorActivity().when(command), FailureCode.CLIENT_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), acmeRegistered(), acmeArchived())
                        .givenNoPriorActivity()
                        .when(command),
                FailureCode.CLIENT_ARCHIVED);
        dealFixture(salesCreated(), acmeRegistered(), acmeArchived(), new ClientRestored(ACME.value()))
                .givenNoPriorActivity()
                .when(command)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnUnknownOwnerAndOneWhoLeft() {
        OpenDeal command = new OpenDeal(BIG, "Big", SALES, null, null, null, null, EVE, null, null);
        expectRefusal(dealFixture(salesCreated()).givenNoPriorActivity().when(command), FailureCode.EMPLOYEE_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), eveRegistered(), eveLeft())
                        .givenNoPriorActivity()
                        .when(command),
                FailureCode.EMPLOYEE_LEFT);
    }

    @Test
    void refusesAnUnknownProductAndARetiredOne() {
        OpenDeal command = new OpenDeal(BIG, "Big", SALES, null, null, null, null, null, null, List.of(WIDGET));
        expectRefusal(dealFixture(salesCreated()).givenNoPriorActivity().when(command), FailureCode.PRODUCT_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), widgetAdded(), widgetRetired())
                        .givenNoPriorActivity()
                        .when(command),
                FailureCode.PRODUCT_RETIRED);
    }

    private static OpenDeal open(@Nullable PipelineId pipelineId, @Nullable String stageId) {
        return new OpenDeal(BIG, "Big", pipelineId, stageId, null, null, null, null, null, null);
    }

    private static DealOpened opened(PipelineId pipelineId, String stageId) {
        return new DealOpened(
                BIG.value(), null, "Big", pipelineId.value(), stageId, null, null, null, null, null, List.of());
    }
}
