package dev.kartoteka.query.losses;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where and why deals of a pipeline were lost. */
@Controller
class LossGraphQlController {

    private final LossReports reports;

    LossGraphQlController(LossReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Losses losses(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return reports.losses(question.pipelineId(), question);
    }
}
