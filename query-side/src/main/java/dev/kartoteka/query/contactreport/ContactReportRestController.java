package dev.kartoteka.query.contactreport;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Which clients hear too little from us. */
@RestController
@Needs("interactions:read")
class ContactReportRestController {

    private static final int MOST_DAYS = 36_600;

    private final ContactReports reports;

    ContactReportRestController(ContactReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/reports/no-contact")
    @Described(
            summary = "Clients without contact for so many days or longer",
            tag = "reports",
            answer = NoContact.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "days: So many days without contact",
                "kinds: Kinds of interactions that count, with commas between; all but notes when absent",
                "ownerId: Clients of this owner alone",
                "teamId: Clients of the members of this team alone"
            })
    NoContact noContact(WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        @Nullable String kinds = parameters.text("kinds");
        return reports.noContact(
                days(required("days", parameters.text("days"))),
                ContactKinds.of(kinds == null ? null : List.of(kinds.split(",", -1))),
                ClientSelection.of(parameters),
                parameters.asOf());
    }

    @GetMapping("/api/v1/reports/not-sent")
    @Described(
            summary = "Clients to whom nothing of a kind was sent since a moment",
            tag = "reports",
            answer = NotSent.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "kind: Of outbound interactions, such as EMAIL",
                "since: From this moment on, RFC 3339",
                "subjectContains: What the subject must have to count",
                "ownerId: Clients of this owner alone",
                "teamId: Clients of the members of this team alone"
            })
    NotSent notSent(WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        Instant since = parameters.time("since");
        if (since == null) {
            throw missing("since");
        }
        return reports.notSent(
                ContactKinds.known(required("kind", parameters.text("kind"))),
                since,
                parameters.text("subjectContains"),
                ClientSelection.of(parameters),
                parameters.asOf());
    }

    @GetMapping("/api/v1/reports/contact-violations")
    @Described(
            summary = "Clients contacted less often than the contact rules ask, by manager",
            tag = "reports",
            answer = ContactViolations.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "ruleId: Of this contact rule alone",
                "ownerId: Clients of this owner alone",
                "teamId: Clients of the members of this team alone"
            })
    ContactViolations violations(WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return reports.violations(parameters.text("ruleId"), ClientSelection.of(parameters), parameters.asOf());
    }

    private static int days(String text) {
        try {
            return requireDays(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw outOfRange();
        }
    }

    /** @throws Refusal when it is not a number of days */
    static int requireDays(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw outOfRange();
        }
        return days;
    }

    private static Refusal outOfRange() {
        return new Refusal(FailureCode.INVALID_PARAMETER, "days is from 0 to " + MOST_DAYS);
    }

    private static String required(String name, @Nullable String text) {
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    private static Refusal missing(String name) {
        return new Refusal(FailureCode.INVALID_PARAMETER, name + " is needed");
    }
}
