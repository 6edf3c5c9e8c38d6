package dev.kartoteka.command.deal;

import static dev.kartoteka.command.deal.DealFixtures.BIG;
import static dev.kartoteka.command.deal.DealFixtures.bigOpened;
import static dev.kartoteka.command.deal.DealFixtures.dealFixture;
import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.retired;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class MoveDealToStageTest {

    private final FixtureConfiguration<?> fixture = dealFixture(salesCreated(), retired("s2"));

    @Test
    void movesForwardByTheOrderOfStagesNow() {
        fixture.given(bigOpened()).when(new MoveDealToStage(BIG, "s3")).expectEvents(moved("s1", "s3", "FORWARD"));
        dealFixture(
                        salesCreated(),
                        new StagesReordered(SALES.value(), List.of("s1", "s2", "s3"), List.of("s3", "s2", "s1")))
                .given(bigOpened())
                .when(new MoveDealToStage(BIG, "s3"))
                .expectEvents(moved("s1", "s3", "BACK"));
    }

    @Test
    void movesBack() {
        fixture.given(bigOpened(), moved("s1", "s3", "FORWARD"))
                .when(new MoveDealToStage(BIG, "s1"))
                .expectEvents(moved("s3", "s1", "BACK"));
    }

    @Test
    void leavesARetiredStage() {
        fixture.given(bigOpened(), moved("s1", "s2", "FORWARD"))
                .when(new MoveDealToStage(BIG, "s3"))
                .expectEvents(moved("s2", "s3", "FORWARD"));
    }

    @Test
    void changesNothingWhenThereAlready() {
        expectNoChange(fixture.given(bigOpened()).when(new MoveDealToStage(BIG, "s1")), 0);
    }

    @Test
    void refusesARetiredStageAndAnUnknownOne() {
        expectRefusal(fixture.given(bigOpened()).when(new MoveDealToStage(BIG, "s2")), FailureCode.STAGE_RETIRED);
        expectRefusal(fixture.given(bigOpened()).when(new MoveDealToStage(BIG, "s9")), FailureCode.STAGE_UNKNOWN);
    }

    private static DealStageChanged moved(String from, String to, String direction) {
        return new DealStageChanged(BIG.value(), null, SALES.value(), from, to, direction);
    }
}
