package dev.kartoteka.query.stagetime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long deals stay in each stage: those that have left it, and those that are there. */
public record StageTimes(String pipelineId, Instant asOf, List<InStage> stages) {

    /**
     * The times in one stage.
     *
     * @param completed deals that were there and are there no more
     * @param meanDays of the completed ones, each over all its visits
     * @param open the deals that are there, the longest first
     */
    public record InStage(
            String stageId,
            String name,
            int completed,
            @Nullable Double meanDays,
            @Nullable Double medianDays,
            List<Age> open) {}

    /**
     * A deal that is still in the stage.
     *
     * @param days since the deal entered the stage it is in
     */
    public record Age(String dealId, double days) {}
}
