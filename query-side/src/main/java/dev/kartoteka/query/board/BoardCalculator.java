package dev.kartoteka.query.board;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.measure.StageStock;
import dev.kartoteka.query.pipeline.Pipeline;
import java.time.Instant;
import java.util.List;

/** Lays the open deals out by stage. */
public final class BoardCalculator {

    private BoardCalculator() {}

    /**
     * The board at a moment.
     *
     * @param pipeline as it was at {@code asOf}
     * @param deals the pipeline's as they were at {@code asOf}; those that are closed do not count
     */
    public static Board calculate(Pipeline pipeline, List<Deal> deals, Instant asOf) {
        return new Board(pipeline.id(), pipeline.name(), asOf, StageStock.of(pipeline, deals));
    }
}
