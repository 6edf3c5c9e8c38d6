package dev.kartoteka.query.receivables;

import dev.kartoteka.query.graphql.Arguments;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable String clientId = environment.getArgument("clientId");
        return reports.receivables(clientId == null ? null : List.of(clientId), Arguments.asOf(environment));
    }
}
