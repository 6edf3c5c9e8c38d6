package dev.kartoteka.command.record;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.client.RenameClient;
import dev.kartoteka.command.contact.ChangeContactDetails;
import dev.kartoteka.command.contact.ContactFixtures;
import dev.kartoteka.command.contract.ContractFixtures;
import dev.kartoteka.command.contract.SignContract;
import dev.kartoteka.command.deal.DealFixtures;
import dev.kartoteka.command.deal.RenameDeal;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.employee.LetEmployeeLeave;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.interaction.InteractionFixtures;
import dev.kartoteka.command.interaction.RetractInteraction;
import dev.kartoteka.command.invoice.InvoiceFixtures;
import dev.kartoteka.command.invoice.VoidInvoice;
import dev.kartoteka.command.lead.LeadFixtures;
import dev.kartoteka.command.lead.QualifyLead;
import dev.kartoteka.command.order.BeginOrderWork;
import dev.kartoteka.command.order.OrderFixtures;
import dev.kartoteka.command.pipeline.PipelineFixtures;
import dev.kartoteka.command.pipeline.RenamePipeline;
import dev.kartoteka.command.product.ProductFixtures;
import dev.kartoteka.command.product.RetireProduct;
import dev.kartoteka.command.task.CompleteTask;
import dev.kartoteka.command.task.TaskFixtures;
import dev.kartoteka.command.team.CreateTeam;
import dev.kartoteka.command.team.TeamFixtures;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.CalendarDay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the commands of every record, tried on one command of each kind of record that can change. */
class EveryRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        ClientFixtures.clientFixture(),
                        ClientFixtures.acmeRegistered(),
                        new RenameClient(ClientFixtures.ACME, "Acme Ltd")),
                Arguments.of(
                        ContactFixtures.contactFixture(),
                        ContactFixtures.adaRegistered(),
                        new ChangeContactDetails(ContactFixtures.ADA, new Change<>("Ada L."), null, null)),
                Arguments.of(
                        LeadFixtures.leadFixture(), LeadFixtures.zaneRegistered(), new QualifyLead(LeadFixtures.ZANE)),
                Arguments.of(
                        PipelineFixtures.pipelineFixture(),
                        PipelineFixtures.salesCreated(),
                        new RenamePipeline(PipelineFixtures.SALES, "New sales")),
                Arguments.of(
                        DealFixtures.dealFixture(),
                        DealFixtures.bigOpened(),
                        new RenameDeal(DealFixtures.BIG, "Bigger")),
                Arguments.of(
                        InteractionFixtures.interactionFixture(),
                        InteractionFixtures.callLogged(),
                        new RetractInteraction(InteractionFixtures.CALL)),
                Arguments.of(
                        EmployeeFixtures.employeeFixture(),
                        EmployeeFixtures.eveRegistered(),
                        new LetEmployeeLeave(EmployeeFixtures.EVE)),
                Arguments.of(
                        ProductFixtures.productFixture(),
                        ProductFixtures.widgetAdded(),
                        new RetireProduct(ProductFixtures.WIDGET)),
                Arguments.of(
                        InvoiceFixtures.invoiceFixture(),
                        InvoiceFixtures.bigIssued(),
                        new VoidInvoice(InvoiceFixtures.BIG)),
                Arguments.of(
                        ContractFixtures.contractFixture(),
                        ContractFixtures.roofDrafted(),
                        new SignContract(ContractFixtures.ROOF, CalendarDay.parse("2026-01-01"), null)),
                Arguments.of(
                        OrderFixtures.orderFixture(),
                        OrderFixtures.threePlaced(),
                        new BeginOrderWork(OrderFixtures.THREE)),
                Arguments.of(
                        TaskFixtures.taskFixture(), TaskFixtures.callCreated(), new CompleteTask(TaskFixtures.CALL)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void answersTheVersionItLedTo(FixtureConfiguration<?> fixture, Object first, Object change) {
        fixture.given(first).when(change).expectSuccessfulHandlerExecution().expectResultMessagePayload(1L);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void takesTheVersionThatTheCallerLookedAt(FixtureConfiguration<?> fixture, Object first, Object change) {
        fixture.given(first)
                .when(change, Map.of(CommandMetadata.EXPECTED_VERSION, 0L))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(1L);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesAnyOtherVersion(FixtureConfiguration<?> fixture, Object first, Object change) {
        Fixtures.expectRefusal(
                fixture.given(first).when(change, Map.of(CommandMetadata.EXPECTED_VERSION, 1L)),
                FailureCode.VERSION_CONFLICT);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void occursNowWhenNothingElseIsTold(FixtureConfiguration<?> fixture, Object first, Object change) {
        fixture.givenCurrentTime(NOW).andGiven(first).when(change).expectEventsMatching(occurring(NOW));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void occursWhenItIsToldTo(FixtureConfiguration<?> fixture, Object first, Object change) {
        Instant told = NOW.minusSeconds(60);
        fixture.givenCurrentTime(NOW)
                .andGiven(occurred(first, NOW.minusSeconds(3600)))
                .when(change, at(told))
                .expectEventsMatching(occurring(told));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void mayOccurAtTheVeryMomentOfTheLastEvent(FixtureConfiguration<?> fixture, Object first, Object change) {
        Instant last = NOW.minusSeconds(60);
        fixture.givenCurrentTime(NOW)
                .andGiven(occurred(first, last))
                .when(change, at(last))
                .expectEventsMatching(occurring(last));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesToOccurInTheFuture(FixtureConfiguration<?> fixture, Object first, Object change) {
        Fixtures.expectRefusal(
                fixture.givenCurrentTime(NOW).andGiven(first).when(change, at(NOW.plusMillis(1))),
                FailureCode.OCCURRED_IN_FUTURE);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesToOccurBeforeTheLastEvent(FixtureConfiguration<?> fixture, Object first, Object change) {
        Instant last = NOW.minusSeconds(60);
        Fixtures.expectRefusal(
                fixture.givenCurrentTime(NOW).andGiven(occurred(first, last)).when(change, at(last.minusMillis(1))),
                FailureCode.OCCURRED_BEFORE_LAST_EVENT);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void doesNotGoBackWhenTheClockDoes(FixtureConfiguration<?> fixture, Object first, Object change) {
        Instant last = NOW.plusSeconds(5);
        fixture.givenCurrentTime(NOW)
                .andGiven(occurred(first, last))
                .when(change)
                .expectEventsMatching(occurring(last));
    }

    @Test
    void refusesToBeginInTheFuture() {
        Fixtures.expectRefusal(
                TeamFixtures.teamFixture()
                        .givenCurrentTime(NOW)
                        .when(new CreateTeam(TeamFixtures.NORTH, "North", null), at(NOW.plusMillis(1))),
                FailureCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void beginsAtAnyMomentOfThePast() {
        Instant told = Instant.parse("1999-12-31T23:59:59Z");
        TeamFixtures.teamFixture()
                .givenCurrentTime(NOW)
                .when(new CreateTeam(TeamFixtures.NORTH, "North", null), at(told))
                .expectEventsMatching(occurring(told));
    }

    private static Map<String, String> at(Instant told) {
        return Map.of(MetadataKeys.OCCURRED_AT, told.toString());
    }

    private static EventMessage<?> occurred(Object payload, Instant occurredAt) {
        return new GenericEventMessage<>(payload, at(occurredAt));
    }

    private static Matcher<List<? super EventMessage<?>>> occurring(Instant expected) {
        return new FeatureMatcher<>(
                Matchers.is(List.<Object>of(expected.toString())), "events that occurred at", "times") {
            @Override
            protected List<Object> featureValueOf(List<? super EventMessage<?>> events) {
                return events.stream()
                        .<Object>map(
                                event -> ((EventMessage<?>) event).getMetaData().get(MetadataKeys.OCCURRED_AT))
                        .toList();
            }
        };
    }
}
