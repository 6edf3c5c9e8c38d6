package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was ordered and invoiced, and how it compares with what was won and what was paid. */
@Controller
class InvoicedGraphQlController {

    private final InvoicedReports reports;
    private final OrderedReports orders;

    InvoicedGraphQlController(InvoicedReports reports, OrderedReports orders) {
        this.reports = reports;
        this.orders = orders;
    }

    @QueryMapping
    Ordered ordered(DataFetchingEnvironment environment) {
        return orders.ordered(new ReportArguments(environment));
    }

    @QueryMapping
    Invoiced invoiced(DataFetchingEnvironment environment) {
        return reports.invoiced(new ReportArguments(environment));
    }

    @QueryMapping
    Settled settled(DataFetchingEnvironment environment) {
        return reports.settled(new ReportArguments(environment));
    }
}
