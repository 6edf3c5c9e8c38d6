package dev.kartoteka.query.interactionstats;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How much contact there was with clients. */
@Controller
class InteractionCountsGraphQlController {

    private final InteractionReports reports;

    InteractionCountsGraphQlController(InteractionReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    InteractionCounts interactionCounts(DataFetchingEnvironment environment) {
        return reports.count(new ReportArguments(environment));
    }
}
