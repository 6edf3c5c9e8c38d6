package dev.kartoteka.command.pipeline;

import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.pipelineFixture;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.pipeline.PipelineFixtures.stage;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.value.Probability;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CreatePipelineTest {

    private static final Stage FIRST = new Stage("s1", "Stage s1", new Probability(new BigDecimal("0.50")), 14);
    private static final LossReason PRICE = new LossReason("price", "Price");

    private final FixtureConfiguration<?> fixture = pipelineFixture();

    @Test
    void createsAPipelineWithItsStagesInOrder() {
        fixture.givenNoPriorActivity()
                .when(new CreatePipeline(SALES, "Sales", List.of(FIRST), List.of(PRICE)))
                .expectEvents(new PipelineCreated(
                        SALES.value(),
                        "Sales",
                        List.of(stage("s1")),
                        List.of(new PipelineLossReason("price", "Price"))));
    }

    @Test
    void refusesTheSameIdTwice() {
        assertInvalid(
                FailureCode.INVALID_VALUE,
                () -> new CreatePipeline(SALES, "Sales", List.of(FIRST, FIRST), List.of(PRICE)));
        assertInvalid(
                FailureCode.INVALID_VALUE,
                () -> new CreatePipeline(SALES, "Sales", List.of(FIRST), List.of(PRICE, PRICE)));
    }

    @Test
    void refusesAPipelineWithoutStages() {
        assertInvalid(FailureCode.INVALID_VALUE, () -> new CreatePipeline(SALES, "Sales", List.of(), List.of(PRICE)));
    }

    @Test
    void refusesStagesThatCannotBe() {
        Probability half = new Probability(new BigDecimal("0.5"));
        assertInvalid(FailureCode.INVALID_IDENTIFIER, () -> new Stage("s 1", "First", half, null));
        assertInvalid(FailureCode.INVALID_TEXT, () -> new Stage("s1", "", half, null));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new Stage("s1", "First", half, 0));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new Stage("s1", "First", half, 3651));
    }

    @Test
    void renames() {
        fixture.given(salesCreated())
                .when(new RenamePipeline(SALES, "New"))
                .expectEvents(new PipelineRenamed(SALES.value(), "Sales", "New"));
        expectNoChange(fixture.given(salesCreated()).when(new RenamePipeline(SALES, "Sales")), 0);
    }

    @Test
    void addsALossReasonOnce() {
        fixture.given(salesCreated())
                .when(new AddLossReason(SALES, "timing", "Timing"))
                .expectEvents(new LossReasonAdded(SALES.value(), new PipelineLossReason("timing", "Timing")));
        expectRefusal(
                fixture.given(salesCreated()).when(new AddLossReason(SALES, "price", "Price")),
                FailureCode.LOSS_REASON_DUPLICATE);
    }
}
