package dev.kartoteka.query.forecast;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.PipelineDeals;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportParameters;
import org.jspecify.annotations.Nullable;
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
     * @param expected days on which a close is expected; with a bound, deals without such a day do not count
     * @param asOf null for now
     */
    public Forecast forecast(
            String pipelineId, ReportParameters.Days expected, DealFilter filter, @Nullable AsOf asOf) {
        PipelineDeals found = deals.ofPipeline(pipelineId, filter, asOf);
        return ForecastCalculator.calculate(
                found.pipeline(), found.deals(), expected.from(), expected.to(), found.asOf());
    }
}
