package dev.kartoteka.query.velocity;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The velocity of a pipeline. */
@Controller
class VelocityGraphQlController {

    private final VelocityReports reports;

    VelocityGraphQlController(VelocityReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Velocity velocity(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return reports.velocity(question.pipelineId(), question);
    }
}
