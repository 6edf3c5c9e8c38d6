package dev.kartoteka.query.invoiced;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What was ordered. */
@RestController
@Needs("orders:read")
class OrderedRestController {

    private final OrderedReports reports;

    OrderedRestController(OrderedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/reports/ordered")
    @Described(
            summary = "What was ordered less what came back, with the discount given, by owner, team, client, deal,"
                    + " product or period",
            tag = "reports",
            answer = Ordered.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "by: owner, team, client, deal, product or period",
                "unit: Of periods: month, day, week, quarter or year",
                "from: The first day on which it was placed or came back",
                "to: The first day after"
            })
    Ordered ordered(WebRequest request) {
        return reports.ordered(ReportParameters.of(request));
    }
}
