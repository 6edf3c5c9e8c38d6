package dev.kartoteka.query.sales;

import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Sales and ways of selling, over one pipeline or all. */
@Controller
class SalesGraphQlController {

    private final SalesReports reports;

    SalesGraphQlController(SalesReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    Sales sales(DataFetchingEnvironment environment) {
        return reports.sales(new ReportArguments(environment));
    }

    @QueryMapping
    SalesMethods salesMethods(DataFetchingEnvironment environment) {
        return reports.methods(new ReportArguments(environment));
    }
}
