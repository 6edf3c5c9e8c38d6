package dev.kartoteka.query.stagetime;

import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import org.springframework.stereotype.Component;

/** Answers how long deals stay in each stage of a pipeline. */
@Component
public class StageTimeReports {

    private final ReportDeals deals;

    StageTimeReports(ReportDeals deals) {
        this.deals = deals;
    }

    /** How long deals stay in each stage of a pipeline. */
    public StageTimes stageTimes(String pipelineId, ReportQuestion question) {
        PipelineDeals found = deals.ofPipeline(pipelineId, question.filter(), question.asOf());
        return StageTimesCalculator.calculate(found.pipeline(), found.deals(), found.asOf());
    }
}
