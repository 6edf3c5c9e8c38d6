package dev.kartoteka.query.rotting;

import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.rotting.RottingDeals.RottingDeal;
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
        PipelineDeals found = deals.ofPipeline(pipelineId, question.filter(), question.asOf());
        RottingDeals first = RottingDealsCalculator.calculate(
                        found.pipeline(), found.counted().open(), found.asOf())
                .first(question.limit());
        return first.shown(
                deals.shown(first.deals().stream().map(RottingDeal::dealId).toList(), question.asOf()));
    }
}
