package dev.kartoteka.query.funnel;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The funnel of a pipeline. A snapshot is of one moment: it takes a period, as the other modes do, and does not heed it. */
@RestController
@Needs("deals:read")
class FunnelRestController {

    private final FunnelReports reports;

    FunnelRestController(FunnelReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/funnel")
    @Described(
            summary = "How many deals reached which stage, and what became of them",
            tag = "pipelines",
            oneOf = {CohortFunnel.class, SnapshotFunnel.class, PeriodFunnel.class},
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"},
            ownParameters = {"mode: cohort, snapshot or period"})
    Object funnel(@PathVariable String id, WebRequest request) {
        return reports.funnel(id, ReportParameters.of(request));
    }
}
