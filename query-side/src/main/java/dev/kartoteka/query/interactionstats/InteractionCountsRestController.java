package dev.kartoteka.query.interactionstats;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** How much contact there was with clients. */
@RestController
@Needs("interactions:read")
class InteractionCountsRestController {

    private final InteractionReports reports;

    InteractionCountsRestController(InteractionReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/reports/interactions")
    @Described(
            summary = "How many interactions of which kind by whom, in time",
            tag = "reports",
            answer = InteractionCounts.class,
            parameters = {"asOf", "basis", "from", "to"},
            ownParameters = {
                "unit: month, day, week, quarter or year",
                "kind: Interactions of this kind alone",
                "employeeId: Of this employee alone",
                "teamId: Of the members of this team alone"
            })
    InteractionCounts interactions(WebRequest request) {
        return reports.count(ReportParameters.of(request));
    }
}
