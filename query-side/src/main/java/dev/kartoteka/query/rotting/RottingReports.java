package dev.kartoteka.query.rotting;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which deals of a pipeline have stood still for too long. */
@Component
public class RottingReports {

    private final ReportDeals deals;

    RottingReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * Which deals of a pipeline have stood still for too long.
     *
     * @param asOf null for now
     */
    public RottingDeals rotting(String pipelineId, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return RottingDealsCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }
}
