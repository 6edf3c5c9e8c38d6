package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.pipeline.Pipeline;
import java.time.Instant;
import java.util.List;

/**
 * What a report of a pipeline is computed from.
 *
 * @param pipeline as it was at {@code asOf}, and whatever stage or reason the deals have had that it did not know then
 * @param deals those selected, as they were at {@code asOf}
 */
public record PipelineDeals(Pipeline pipeline, List<Deal> deals, Instant asOf) {}
