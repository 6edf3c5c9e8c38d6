package dev.kartoteka.query.stagetime;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how long deals stay in each stage of a pipeline. */
@Component
public class StageTimeReports {

    private final ReportDeals deals;

    StageTimeReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * How long deals stay in each stage of a pipeline.
     *
     * @param asOf null for now
     */
    public StageTimes stageTimes(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return StageTimesCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }
}
