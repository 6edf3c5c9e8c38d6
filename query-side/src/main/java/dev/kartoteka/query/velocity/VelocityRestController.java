package dev.kartoteka.query.velocity;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The velocity of a pipeline. */
@RestController
@Needs("deals:read")
class VelocityRestController {

    private final VelocityReports reports;

    VelocityRestController(VelocityReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/velocity")
    @Described(
            summary = "What the pipeline brings a day, and from what",
            tag = "pipelines",
            answer = Velocity.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId", "from", "to"})
    Velocity velocity(@PathVariable String id, WebRequest request) {
        return reports.velocity(id, ReportParameters.of(request));
    }
}
