package dev.kartoteka.query.stagetime;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** How long deals stay in each stage of a pipeline. */
@RestController
@Needs("deals:read")
class StageTimeRestController {

    private final StageTimeReports reports;

    StageTimeRestController(StageTimeReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/stage-times")
    @Described(
            summary = "How long deals stay in each stage",
            tag = "pipelines",
            answer = StageTimes.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId"})
    StageTimes stageTimes(@PathVariable String id, WebRequest request) {
        return reports.stageTimes(id, ReportParameters.of(request));
    }
}
