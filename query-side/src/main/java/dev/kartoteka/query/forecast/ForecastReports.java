package dev.kartoteka.query.forecast;

import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.ReportQuestion.Days;
import org.springframework.stereotype.Component;

/** Answers what the open deals of a pipeline are likely to bring. */
@Component
public class ForecastReports {

    private final ReportDeals deals;

    ForecastReports(ReportDeals deals) {
        this.deals = deals;
    }

    /**
     * The weighted forecast.
     *
     * @param question its days are those on which a close is expected; with a bound, deals without such a day do not count
     */
    public Forecast forecast(String pipelineId, ReportQuestion question) {
        Days expected = question.days();
        PipelineDeals found = deals.ofPipeline(pipelineId, question.filter(), question.asOf());
        return ForecastCalculator.calculate(
                found.pipeline(), found.counted().open(), expected.from(), expected.to(), found.asOf());
    }
}
