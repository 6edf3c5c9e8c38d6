package dev.kartoteka.command.pipeline;

import static dev.kartoteka.command.pipeline.PipelineFixtures.SALES;
import static dev.kartoteka.command.pipeline.PipelineFixtures.retired;
import static dev.kartoteka.command.pipeline.PipelineFixtures.salesCreated;
import static dev.kartoteka.command.pipeline.PipelineFixtures.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.pipeline.PipelineEvent;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineShapeTest {

    private final PipelineShape shape = PipelineShape.of(salesCreated());

    @Test
    void putsANewStageBeforeTheLiveOneAtItsIndex() {
        PipelineShape after = shape.with(retired("s1")).with(new StageAdded(SALES.value(), stage("s4"), 1));

        assertThat(after.liveStageIds()).containsExactly("s2", "s4", "s3");
    }

    @Test
    void keepsTheDirectionOutOfARetiredStage() {
        PipelineShape after = shape.with(retired("s2"));

        assertThat(after.isBefore("s2", "s3")).isTrue();
        assertThat(after.isBefore("s2", "s1")).isFalse();
    }

    @Test
    void reordersAroundRetiredStages() {
        PipelineShape after = shape.with(retired("s2"))
                .with(new StagesReordered(SALES.value(), List.of("s1", "s3"), List.of("s3", "s1")));

        assertThat(after.liveStageIds()).containsExactly("s3", "s1");
        assertThat(after.isBefore("s3", "s2")).isTrue();
        assertThat(after.isBefore("s2", "s1")).isTrue();
        assertThat(after.firstStageId()).isEqualTo("s3");
    }

    @Test
    void foldsEveryEventOfAPipeline() {
        assertThat(Pipelines.SHAPE.eventTypes())
                .containsExactlyInAnyOrder(PipelineEvent.class.getPermittedSubclasses());
    }
}
