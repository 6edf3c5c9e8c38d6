package dev.kartoteka.query.board;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the board of a pipeline. */
@Component
public class BoardReports {

    private final ReportDeals deals;

    BoardReports(ReportDeals deals) {
        this.deals = deals;
    }

    /** @param asOf null for now */
    public Board board(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return found.once(
                        "board",
                        () -> BoardCalculator.calculate(
                                found.pipeline(), found.counted().open(), found.asOf()))
                .at(found.asOf());
    }
}
