package dev.kartoteka.command.deal;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.bigLost;
import static dev.kartoteka.command.deal.DealFixtures.bigOpened;
import static dev.kartoteka.command.deal.DealFixtures.bigOpenedAt;
import static dev.kartoteka.command.deal.DealFixtures.bigWon;
import static dev.kartoteka.command.deal.DealFixtures.dealFixture;
import static dev.kartoteka.command.employee.EmployeeFixtures.EVE;
import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.retired;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloseDealTest {

    private final FixtureConfiguration<?> fixture = dealFixture(salesCreated());

    @Test
    void winsAtTheAmountItHas() {
        fixture.given(bigOpenedAt("100.00")).when(new WinDeal(BIG, null)).expectEvents(bigWon());
    }

    @Test
    void winsAtAnotherAmountAfterChangingIt() {
        fixture.given(bigOpenedAt("70"))
                .when(new WinDeal(BIG, Money.of("100", "EUR")))
                .expectEvents(
                        new DealAmountChanged(
                                BIG.value(), null, new BigDecimal("70"), "EUR", new BigDecimal("100.00"), "EUR"),
                        bigWon())
                .expectResultMessagePayload(2L);
    }

    @Test
    void changesNoAmountThatIsTheSame() {
        fixture.given(bigOpenedAt("100.00"))
                .when(new WinDeal(BIG, Money.of("100", "EUR")))
                .expectEvents(bigWon());
    }

    @Test
    void isNotWonWithoutAnAmount() {
        expectRefusal(fixture.given(bigOpened()).when(new WinDeal(BIG, null)), FailureCode.AMOUNT_REQUIRED);
        fixture.given(bigOpened())
                .when(new WinDeal(BIG, Money.of("100", "EUR")))
                .expectEvents(
                        new DealAmountChanged(BIG.value(), null, null, null, new BigDecimal("100.00"), "EUR"),
                        bigWon());
    }

    @Test
    void isWonByItsOwnerOfThatTimeForItsClientAndFromItsStage() {
        fixture.given(
                        bigOpenedAt("100.00"),
                        new DealOwnerAssigned(BIG.value(), null, null, EVE.value()),
                        new DealClientLinked(BIG.value(), null, ACME.value()),
                        new DealStageChanged(BIG.value(), ACME.value(), SALES.value(), "s1", "s3", "FORWARD"))
                .when(new WinDeal(BIG, null))
                .expectEvents(new DealWon(
                        BIG.value(), ACME.value(), SALES.value(), "s3", new BigDecimal("100.00"), "EUR", EVE.value()));
    }

    @Test
    void losesForAReasonOfThePipeline() {
        fixture.given(bigOpenedAt("100.00"))
                .when(new LoseDeal(BIG, "price", "too\ndear", "Rival"))
                .expectEvents(new DealLost(
                        BIG.value(),
                        null,
                        SALES.value(),
                        "s1",
                        "price",
                        "too\ndear",
                        "Rival",
                        new BigDecimal("100.00"),
                        "EUR",
                        null));
    }

    @Test
    void losesWithoutAnAmount() {
        fixture.given(bigOpened()).when(new LoseDeal(BIG, "price", null, null)).expectEvents(bigLost());
    }

    @Test
    void refusesAReasonThePipelineHasNot() {
        expectRefusal(
                fixture.given(bigOpened()).when(new LoseDeal(BIG, "weather", null, null)),
                FailureCode.LOSS_REASON_UNKNOWN);
    }

    @Test
    void reopensAWonDealAndALostOne() {
        fixture.given(bigOpenedAt("100.00"), bigWon())
                .when(new ReopenDeal(BIG, "s2"))
                .expectEvents(reopened("s2", "WON"));
        fixture.given(bigOpened(), bigLost()).when(new ReopenDeal(BIG, "s1")).expectEvents(reopened("s1", "LOST"));
    }

    @Test
    void movesOnFromTheStageItWasReopenedIn() {
        fixture.given(bigOpened(), bigLost(), reopened("s2", "LOST"))
                .when(new MoveDealToStage(BIG, "s3"))
                .expectEvents(new DealStageChanged(BIG.value(), null, SALES.value(), "s2", "s3", "FORWARD"));
    }

    @Test
    void reopensNoOpenDeal() {
        expectRefusal(fixture.given(bigOpened()).when(new ReopenDeal(BIG, "s1")), FailureCode.DEAL_OPEN);
        expectRefusal(
                fixture.given(bigOpened(), bigLost(), reopened("s1", "LOST")).when(new ReopenDeal(BIG, "s1")),
                FailureCode.DEAL_OPEN);
    }

    @Test
    void reopensOnlyInALiveStage() {
        expectRefusal(fixture.given(bigOpened(), bigLost()).when(new ReopenDeal(BIG, "s9")), FailureCode.STAGE_UNKNOWN);
        expectRefusal(
                dealFixture(salesCreated(), retired("s2"))
                        .given(bigOpened(), bigLost())
                        .when(new ReopenDeal(BIG, "s2")),
                FailureCode.STAGE_RETIRED);
    }

    static Stream<Object> changesOfOpenDeals() {
        return Stream.of(
                new MoveDealToStage(BIG, "s1"),
                new MoveDealToStage(BIG, "s2"),
                new ChangeDealAmount(BIG, Money.of("100", "EUR")),
                new ChangeDealExpectedCloseDate(BIG, new Change<>(null)),
                new OverrideDealProbability(BIG, new Change<>(null)),
                new WinDeal(BIG, null),
                new LoseDeal(BIG, "price", null, null));
    }

    @ParameterizedTest
    @MethodSource("changesOfOpenDeals")
    void standsWhenItIsWon(Object change) {
        expectRefusal(fixture.given(bigOpenedAt("100.00"), bigWon()).when(change), FailureCode.DEAL_CLOSED);
    }

    @ParameterizedTest
    @MethodSource("changesOfOpenDeals")
    void standsWhenItIsLost(Object change) {
        expectRefusal(fixture.given(bigOpenedAt("100.00"), bigLost()).when(change), FailureCode.DEAL_CLOSED);
    }

    private static DealReopened reopened(String stageId, String from) {
        return new DealReopened(BIG.value(), null, SALES.value(), stageId, from);
    }
}
