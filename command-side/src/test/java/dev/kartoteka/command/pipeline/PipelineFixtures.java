package dev.kartoteka.command.pipeline;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineStage;
import dev.kartoteka.shared.pipeline.StageRetired;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A pipeline to try things with: stages s1, s2, s3, loss reasons price and other. */
public final class PipelineFixtures {

    public static final PipelineId SALES = new PipelineId("pipeline-sales");

    private PipelineFixtures() {}

    public static FixtureConfiguration<?> pipelineFixture() {
        return Fixtures.of(Pipeline.class);
    }

    public static Pipelines pipelines(Records records) {
        return new Pipelines(records);
    }

    public static PipelineCreated salesCreated() {
        return created(SALES);
    }

    public static PipelineCreated created(PipelineId id) {
        return new PipelineCreated(
                id.value(),
                "Sales",
                List.of(stage("s1"), stage("s2"), stage("s3")),
                List.of(new PipelineLossReason("price", "Price"), new PipelineLossReason("other", "Other")));
    }

    public static StageRetired retired(String stageId) {
        return new StageRetired(SALES.value(), stageId);
    }

    static PipelineStage stage(String id) {
        return new PipelineStage(id, "Stage " + id, new BigDecimal("0.5"), 14);
    }
}
