package dev.kartoteka.query.funnel;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The funnel of a pipeline. A snapshot is of one moment and does not heed the period. */
@Controller
class FunnelGraphQlController {

    private final FunnelReports reports;

    FunnelGraphQlController(FunnelReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Object funnel(DataFetchingEnvironment environment) {
        String id = ReportArguments.pipelineId(environment);
        Period period = ReportArguments.period(environment);
        DealFilter filter = ReportArguments.filter(environment);
        @Nullable AsOf asOf = Arguments.asOf(environment);
        return switch (ReportArguments.oneOf(environment, "mode", FunnelMode.class)) {
            case COHORT -> reports.cohort(id, period, filter, asOf);
            case SNAPSHOT -> reports.snapshot(id, filter, asOf);
            case PERIOD -> reports.period(id, period, filter, asOf);
        };
    }
}
