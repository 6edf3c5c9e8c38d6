package dev.kartoteka.query.rotting;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The deals of a pipeline that have stood still for too long. */
@Controller
class RottingGraphQlController {

    private final RottingReports reports;

    RottingGraphQlController(RottingReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    RottingDeals rotting(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return reports.rotting(question.pipelineId(), question);
    }
}
