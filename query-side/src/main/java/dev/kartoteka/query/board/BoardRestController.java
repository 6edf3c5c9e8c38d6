package dev.kartoteka.query.board;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The board of a pipeline. */
@RestController
@Needs("deals:read")
class BoardRestController {

    private final BoardReports reports;

    BoardRestController(BoardReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/pipelines/{id}/board")
    @Described(
            summary = "Per stage: how many deals, what they are worth, and weighted",
            tag = "pipelines",
            answer = Board.class,
            parameters = {"asOf", "basis", "ownerId", "teamId", "source", "productId"})
    Board board(@PathVariable String id, WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return reports.board(id, parameters.filter(), parameters.asOf());
    }
}
