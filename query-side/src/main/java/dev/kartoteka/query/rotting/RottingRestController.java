package dev.kartoteka.query.rotting;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Which deals of a pipeline have stood still for too long. */
@RestController
@Needs("deals:read")
class RottingRestController {

    private final RottingReports reports;

    RottingRestController(RottingReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/rotting")
    @Described(
            summary = "Open deals that stay in a stage longer than it allows, those longest over the limit first",
            tag = "pipelines",
            answer = RottingDeals.class,
            parameters = {"limit", "asOf", "basis", "ownerId", "teamId", "source", "productId"})
    RottingDeals rotting(@PathVariable String id, WebRequest request) {
        return reports.rotting(id, ReportParameters.of(request));
    }
}
