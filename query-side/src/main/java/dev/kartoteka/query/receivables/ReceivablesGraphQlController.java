package dev.kartoteka.query.receivables;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What clients owe. */
@Controller
class ReceivablesGraphQlController {

    private final ReceivableReports reports;

    ReceivablesGraphQlController(ReceivableReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Receivables receivables(DataFetchingEnvironment environment) {
        return reports.receivables(new ReportArguments(environment));
    }
}
