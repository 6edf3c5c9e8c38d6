package dev.kartoteka.query.invoiced;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What was invoiced, and how it compares with what was won and what was paid. */
@RestController
@Needs("invoices:read")
@RequestMapping("/api/v1/reports")
class InvoicedRestController {

    private final InvoicedReports reports;

    InvoicedRestController(InvoicedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/invoiced")
    @Described(
            summary = "What was invoiced, with the discount given, by owner, team, client, deal, product or period",
            tag = "reports",
            answer = Invoiced.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "by: owner, team, client, deal, product or period",
                "unit: Of periods: month, day, week, quarter or year",
                "from: The first day of issue",
                "to: The first day after"
            })
    Invoiced invoiced(WebRequest request) {
        return reports.invoiced(ReportParameters.of(request));
    }

    @GetMapping("/settled")
    @Described(
            summary = "What was won, invoiced and paid, side by side, by deal, client or period",
            tag = "reports",
            answer = Settled.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "by: deal, client or period",
                "unit: Of periods: month, day, week, quarter or year",
                "from: The first day",
                "to: The first day after"
            })
    Settled settled(WebRequest request) {
        return reports.settled(ReportParameters.of(request));
    }
}
