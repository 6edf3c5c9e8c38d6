package dev.kartoteka.query.losses;

import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
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
     * @param question the period is when a deal must have been lost to count
     */
    public Losses losses(String pipelineId, ReportQuestion question) {
        Period closed = question.period();
        PipelineDeals found = deals.ofPipeline(pipelineId, question.filter(), question.asOf());
        return LossesCalculator.calculate(found.pipeline(), found.deals(), closed, found.asOf());
    }
}
