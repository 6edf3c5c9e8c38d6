package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.pipeline.Pipeline;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a report of a pipeline is computed from.
 *
 * @param pipeline as it was at {@code asOf}, and whatever stage or reason the deals have had that it did not know then
 * @param counted the deals selected, as they were at {@code asOf}
 */
public record PipelineDeals(Pipeline pipeline, CountedDeals counted, Instant asOf) {

    public List<Deal> deals() {
        return counted.deals();
    }

    /**
     * What is the same at any moment as long as neither the deals nor the pipeline change.
     *
     * @param question what is computed, and what else it depends on
     */
    public <T> T once(Object question, Supplier<T> calculation) {
        return counted.once(List.of(pipeline, question), calculation);
    }
}
