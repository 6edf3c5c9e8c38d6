package dev.kartoteka.query.losses;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Where and why deals of a pipeline were lost. */
@RestController
@Needs("deals:read")
class LossRestController {

    private final LossReports reports;

    LossRestController(LossReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/losses")
    @Described(
            summary = "Lost deals by reason, stage and competitor",
            tag = "pipelines",
            answer = Losses.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"})
    Losses losses(@PathVariable String id, WebRequest request) {
        return reports.losses(id, ReportParameters.of(request));
    }
}
