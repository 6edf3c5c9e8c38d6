package dev.kartoteka.query.rotting;

import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import org.springframework.stereotype.Component;

/** Answers which deals of a pipeline have stood still for too long. */
@Component
public class RottingReports {

    private final ReportDeals deals;

    RottingReports(ReportDeals deals) {
        this.deals = deals;
    }

    /** Which deals of a pipeline have stood still for too long. */
    public RottingDeals rotting(String pipelineId, ReportQuestion question) {
        PipelineDeals found = deals.shownOfPipeline(pipelineId, question.filter(), question.asOf());
        return RottingDealsCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }
}
