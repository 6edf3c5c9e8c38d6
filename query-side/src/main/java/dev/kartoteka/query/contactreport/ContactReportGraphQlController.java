package dev.kartoteka.query.contactreport;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which clients hear too little from us. */
@Controller
class ContactReportGraphQlController {

    private final ContactReports reports;

    ContactReportGraphQlController(ContactReports reports) {
        this.reports = reports;
    }

    @QueryMapping
    NoContact noContact(DataFetchingEnvironment environment) {
        Integer days = Objects.requireNonNull(environment.<@Nullable Integer>getArgument("days"));
        return reports.noContact(
                ContactReportRestController.requireDays(days),
                ContactKinds.of(environment.getArgument("kinds")),
                ClientSelection.of(new ReportArguments(environment)),
                Arguments.asOf(environment));
    }

    @QueryMapping
    NotSent notSent(DataFetchingEnvironment environment) {
        String kind = Objects.requireNonNull(environment.<@Nullable String>getArgument("kind"));
        Instant since = Objects.requireNonNull(environment.<@Nullable Instant>getArgument("since"));
        return reports.notSent(
                ContactKinds.known(kind),
                since,
                environment.getArgument("subjectContains"),
                ClientSelection.of(new ReportArguments(environment)),
                Arguments.asOf(environment));
    }

    @QueryMapping
    ContactViolations contactViolations(DataFetchingEnvironment environment) {
        return reports.violations(
                environment.getArgument("ruleId"),
                ClientSelection.of(new ReportArguments(environment)),
                Arguments.asOf(environment));
    }
}
