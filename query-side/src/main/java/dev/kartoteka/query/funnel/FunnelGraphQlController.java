package dev.kartoteka.query.funnel;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
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
        ReportArguments question = new ReportArguments(environment);
        return reports.funnel(question.pipelineId(), question);
    }
}
