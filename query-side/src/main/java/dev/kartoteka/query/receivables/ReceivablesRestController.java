package dev.kartoteka.query.receivables;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What clients owe. */
@RestController
@Needs("invoices:read")
class ReceivablesRestController {

    private final ReceivableReports reports;

    ReceivablesRestController(ReceivableReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/receivables")
    @Described(
            summary = "What is owed by age, client and currency, and which invoices are overdue",
            tag = "reports",
            answer = Receivables.class,
            parameters = {"asOf", "basis"},
            ownParameters = {"clientId: Of this client alone"})
    Receivables receivables(WebRequest request) {
        return reports.receivables(ReportParameters.of(request));
    }
}
