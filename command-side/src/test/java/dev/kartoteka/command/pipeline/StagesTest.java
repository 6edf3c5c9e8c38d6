package dev.kartoteka.command.pipeline;

import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.pipelineFixture;
import static dev.kartoteka.command.pipeline.PipelineFixtures.retired;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.pipeline.PipelineFixtures.stage;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StagesReordered;
import dev.kartoteka.shared.value.Probability;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StagesTest {

    private final FixtureConfiguration<?> fixture = pipelineFixture();

    @Test
    void addsAStageAtTheEnd() {
        fixture.given(salesCreated())
                .when(addStage("s4", null))
                .expectEvents(new StageAdded(SALES.value(), stage("s4"), 3));
    }

    @Test
    void addsAStageAtAnIndexOfTheLiveOnes() {
        fixture.given(salesCreated(), retired("s1"))
                .when(addStage("s4", 2))
                .expectEvents(new StageAdded(SALES.value(), stage("s4"), 2));
    }

    @Test
    void refusesAnIndexBeyondTheEnd() {
        expectRefusal(fixture.given(salesCreated()).when(addStage("s4", 4)), FailureCode.INVALID_VALUE);
        assertInvalid(FailureCode.INVALID_VALUE, () -> addStage("s4", -1));
    }

    @Test
    void refusesAStageItHasOrHad() {
        expectRefusal(fixture.given(salesCreated()).when(addStage("s1", null)), FailureCode.STAGE_DUPLICATE);
        expectRefusal(
                fixture.given(salesCreated(), retired("s1")).when(addStage("s1", null)), FailureCode.STAGE_DUPLICATE);
    }

    @Test
    void renamesAStage() {
        fixture.given(salesCreated())
                .when(new RenameStage(SALES, "s1", "First"))
                .expectEvents(new StageRenamed(SALES.value(), "s1", "Stage s1", "First"));
    }

    @Test
    void changesNothingWhenTheStageIsCalledSoAlready() {
        expectNoChange(fixture.given(salesCreated()).when(new RenameStage(SALES, "s1", "Stage s1")), 0);
    }

    @Test
    void reordersTheLiveStages() {
        fixture.given(salesCreated(), retired("s2"))
                .when(new ReorderStages(SALES, List.of("s3", "s1")))
                .expectEvents(new StagesReordered(SALES.value(), List.of("s1", "s3"), List.of("s3", "s1")));
    }

    @Test
    void changesNothingInTheSameOrder() {
        expectNoChange(fixture.given(salesCreated()).when(new ReorderStages(SALES, List.of("s1", "s2", "s3"))), 0);
    }

    @Test
    void refusesAnOrderThatDoesNotNameEachLiveStageOnce() {
        expectRefusal(
                fixture.given(salesCreated()).when(new ReorderStages(SALES, List.of("s1", "s2"))),
                FailureCode.STAGE_ORDER_INCOMPLETE);
        expectRefusal(
                fixture.given(salesCreated(), retired("s3")).when(new ReorderStages(SALES, List.of("s3", "s2", "s1"))),
                FailureCode.STAGE_ORDER_INCOMPLETE);
        assertInvalid(FailureCode.INVALID_VALUE, () -> new ReorderStages(SALES, List.of("s1", "s1")));
    }

    @Test
    void retiresAStage() {
        fixture.given(salesCreated()).when(new RetireStage(SALES, "s2")).expectEvents(retired("s2"));
    }

    @Test
    void changesNothingWhenTheStageIsRetiredAlready() {
        expectNoChange(fixture.given(salesCreated(), retired("s2")).when(new RetireStage(SALES, "s2")), 1);
    }

    @Test
    void keepsTheLastLiveStage() {
        expectRefusal(
                fixture.given(salesCreated(), retired("s1"), retired("s2")).when(new RetireStage(SALES, "s3")),
                FailureCode.LAST_STAGE);
    }

    @Test
    void refusesStagesItNeverHad() {
        expectRefusal(
                fixture.given(salesCreated()).when(new RenameStage(SALES, "s9", "Ninth")), FailureCode.STAGE_UNKNOWN);
        expectRefusal(fixture.given(salesCreated()).when(new RetireStage(SALES, "s9")), FailureCode.STAGE_UNKNOWN);
        expectRefusal(
                fixture.given(salesCreated()).when(new ReorderStages(SALES, List.of("s1", "s2", "s9"))),
                FailureCode.STAGE_UNKNOWN);
    }

    private static AddStage addStage(String id, @Nullable Integer index) {
        return new AddStage(SALES, id, "Stage " + id, new Probability(new BigDecimal("0.5")), 14, index);
    }
}
