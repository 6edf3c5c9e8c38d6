package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.interactionstats.CalendarUnit;
import dev.kartoteka.query.report.ReportArguments;
import dev.kartoteka.query.report.ReportParameters.Days;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was invoiced, and how it compares with what was won and what was paid. */
@Controller
class InvoicedGraphQlController {

    private final InvoicedReports reports;

    InvoicedGraphQlController(InvoicedReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Invoiced invoiced(DataFetchingEnvironment environment) {
        return reports.invoiced(
                ReportArguments.oneOf(environment, "by", InvoicedBy.class),
                ReportArguments.oneOf(environment, "unit", CalendarUnit.class),
                days(environment),
                Arguments.asOf(environment));
    }

    @QueryMapping
    Settled settled(DataFetchingEnvironment environment) {
        return reports.settled(
                ReportArguments.oneOf(environment, "by", SettledBy.class),
                ReportArguments.oneOf(environment, "unit", CalendarUnit.class),
                days(environment),
                Arguments.asOf(environment));
    }

    private static Days days(DataFetchingEnvironment environment) {
        return new Days(environment.getArgument("from"), environment.getArgument("to"));
    }
}
