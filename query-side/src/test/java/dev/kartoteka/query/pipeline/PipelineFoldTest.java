package dev.kartoteka.query.pipeline;

import static dev.kartoteka.query.deal.GoldenLog.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineEvent;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelineFoldTest {

    private static final String ID = "pipeline-1";

    private static final PipelineEvent CREATED = new PipelineCreated(
            ID,
            "Sales",
            List.of(stage("a", "A", "0.1", 5), stage("b", "B", "0.5", null), stage("c", "C", "0.8", null)),
            List.of(new PipelineLossReason("price", "Price")));

    @Test
    void knowsEveryEventOfAPipeline() {
        assertThat(PipelineFold.FOLD.eventTypes())
                .containsExactlyInAnyOrder(PipelineEvent.class.getPermittedSubclasses());
    }

    @Test
    void beginsWithItsStagesAndReasons() {
        Pipeline pipeline = after();

        assertThat(pipeline.name()).isEqualTo("Sales");
        assertThat(pipeline.stage("a")).contains(new Stage("a", "A", new BigDecimal("0.1"), 5, false, null));
        assertThat(pipeline.lossReasons()).containsExactly(new LossReason("price", "Price"));
    }

    @Test
    void takesNewNamesAndReasons() {
        Pipeline pipeline = after(
                new PipelineRenamed(ID, "Sales", "Partners"),
                new StageRenamed(ID, "b", "B", "Offer"),
                new LossReasonAdded(ID, new PipelineLossReason("timing", "Timing")));

        assertThat(pipeline.name()).isEqualTo("Partners");
        assertThat(pipeline.stage("b").map(Stage::name)).contains("Offer");
        assertThat(pipeline.lossReason("timing")).contains(new LossReason("timing", "Timing"));
    }

    @Test
    void keepsARetiredStageWhereItStood() {
        assertThat(order(after(new StageRetired(ID, "b")))).containsExactly("a", "b (retired)", "c");
    }

    @Test
    void countsOnlyLiveStagesWhenOneIsAdded() {
        StageRetired retired = new StageRetired(ID, "b");

        assertThat(order(after(retired, added("x", 0)))).containsExactly("x", "a", "b (retired)", "c");
        assertThat(order(after(retired, added("x", 1)))).containsExactly("a", "b (retired)", "x", "c");
        assertThat(order(after(retired, added("x", 2)))).containsExactly("a", "b (retired)", "c", "x");
    }

    @Test
    void reordersLiveStagesAroundRetiredOnes() {
        assertThat(order(after(
                        new StageRetired(ID, "b"), new StagesReordered(ID, List.of("a", "c"), List.of("c", "a")))))
                .containsExactly("c", "b (retired)", "a");
    }

    @Test
    void isCompletedByStagesThatWereToldOfLater() {
        Pipeline later = after(
                added("x", 1),
                added("y", 0),
                new LossReasonAdded(ID, new PipelineLossReason("timing", "Timing")),
                new StageRenamed(ID, "c", "C", "Later name"));

        Pipeline completed = after().completedBy(later);

        assertThat(order(completed)).containsExactly("y", "a", "x", "b", "c");
        assertThat(completed.stage("c").map(Stage::name)).contains("C");
        assertThat(completed.lossReasons()).hasSize(2);
    }

    private static Pipeline after(PipelineEvent... events) {
        return Histories.pipeline(
                Stream.concat(Stream.of(CREATED), Stream.of(events)).toArray(PipelineEvent[]::new));
    }

    private static StageAdded added(String id, int index) {
        return new StageAdded(ID, stage(id, id, "0.2", null), index);
    }

    private static List<String> order(Pipeline pipeline) {
        return pipeline.stages().stream()
                .map(stage -> stage.id() + (stage.retired() ? " (retired)" : ""))
                .toList();
    }
}
