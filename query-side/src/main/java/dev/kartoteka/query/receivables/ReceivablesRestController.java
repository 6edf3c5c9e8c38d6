package dev.kartoteka.query.receivables;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What clients owe. */
@RestController
@Needs("invoices:read")
class ReceivablesRestController {

    private static final Set<String> PARAMETERS = Set.of("asOf", "basis", "clientId");

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
        ReportParameters parameters = ReportParameters.of(request, PARAMETERS);
        String clientId = parameters.text("clientId");
        return reports.receivables(clientId == null ? null : List.of(clientId), parameters.asOf());
    }
}
