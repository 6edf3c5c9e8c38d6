package dev.kartoteka.query.losses;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers where and why deals of a pipeline were lost. */
@Component
public class LossReports {

    private final ReportDeals deals;

    LossReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * Where and why deals of a pipeline were lost.
     *
     * @param closed when a deal must have been lost to count
     * @param asOf null for now
     */
    public Losses losses(String pipelineId, Period closed, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return LossesCalculator.calculate(found.pipeline(), found.deals(), closed, found.asOf());
    }
}
