package dev.kartoteka.query.stagetime;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How long deals of a pipeline stay in each stage. */
@Controller
class StageTimeGraphQlController {

    private final StageTimeReports reports;

    StageTimeGraphQlController(StageTimeReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    StageTimes stageTimes(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return reports.stageTimes(question.pipelineId(), question);
    }
}
