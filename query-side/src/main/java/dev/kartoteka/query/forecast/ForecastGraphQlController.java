package dev.kartoteka.query.forecast;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.ReportArguments;
import dev.kartoteka.query.report.ReportParameters;
import dev.kartoteka.shared.failure.FailureCode;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
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
        return forecasts.forecast(
                ReportArguments.pipelineId(environment),
                new ReportParameters.Days(
                        environment.<LocalDate>getArgument("from"), environment.<LocalDate>getArgument("to")),
                ReportArguments.filter(environment),
                Arguments.asOf(environment));
    }

    @QueryMapping
    Waterfall waterfall(DataFetchingEnvironment environment) {
        Period period = ReportArguments.period(environment);
        Instant from = period.from();
        if (from == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "from is required");
        }
        return waterfalls.waterfall(
                ReportArguments.pipelineId(environment),
                from,
                period.to(),
                ReportArguments.filter(environment),
                Arguments.asOf(environment));
    }
}
