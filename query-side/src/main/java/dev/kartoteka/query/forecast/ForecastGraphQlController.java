package dev.kartoteka.query.forecast;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What the open deals of a pipeline are likely to bring, and how their value came to change. */
@Controller
class ForecastGraphQlController {

    private final ForecastReports forecasts;
    private final WaterfallReports waterfalls;

    ForecastGraphQlController(ForecastReports forecasts, WaterfallReports waterfalls) {
        this.forecasts = forecasts;
        this.waterfalls = waterfalls;
    }

    @QueryMapping
    Forecast forecast(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return forecasts.forecast(question.pipelineId(), question);
    }

    @QueryMapping
    Waterfall waterfall(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return waterfalls.waterfall(question.pipelineId(), question);
    }
}
