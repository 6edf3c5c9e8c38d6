package dev.kartoteka.query.board;

import dev.kartoteka.query.measure.StageStock;
import java.time.Instant;
import java.util.List;

/** The open deals of a pipeline at a moment: how many stand in each stage, and what they are worth. */
public record Board(String pipelineId, String name, Instant asOf, List<StageStock> stages) {

    /** The same at another moment, when nothing had changed. */
    Board at(Instant moment) {
        return new Board(pipelineId, name, moment, stages);
    }
}
