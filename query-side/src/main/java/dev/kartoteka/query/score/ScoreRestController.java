package dev.kartoteka.query.score;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.report.ReportParameters;
import dev.kartoteka.shared.failure.FailureCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Scores, each with its explanation. */
@RestController
class ScoreRestController {

    private final Scores scores;

    ScoreRestController(Scores scores) {
        this.scores = scores;
    }

    @GetMapping("/api/v1/leads/{id}/score")
    @Needs("leads:read")
    @Described(
            summary = "The score of a lead, 0 to 100, with each part of it",
            tag = "leads",
            answer = LeadScore.class,
            parameters = {"asOf", "basis"})
    LeadScore ofLead(@PathVariable String id, WebRequest request) {
        return scores.ofLead(id, ReportParameters.of(request).asOf()).orElseThrow(ScoreRestController::notFound);
    }

    @GetMapping("/api/v1/leads/scores")
    @Needs("leads:read")
    @Described(
            summary = "The leads with the highest scores, the highest first",
            tag = "leads",
            answer = LeadScore.class,
            page = true,
            parameters = {"limit", "asOf", "basis"})
    PageAnswer<LeadScore> ofLeads(WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return PageAnswer.of(scores.ofLeads(Parameters.limit(request.getParameterMap()), parameters.asOf()), null);
    }

    @GetMapping("/api/v1/deals/{id}/score")
    @Needs("deals:read")
    @Described(
            summary = "How likely a deal is to be won, by what became of the deals before it, with each factor",
            tag = "deals",
            answer = DealScore.class,
            parameters = {"asOf", "basis"})
    DealScore ofDeal(@PathVariable String id, WebRequest request) {
        return scores.ofDeal(id, ReportParameters.of(request).asOf()).orElseThrow(ScoreRestController::notFound);
    }

    @GetMapping("/api/v1/pipelines/{id}/priorities")
    @Needs("deals:read")
    @Described(
            summary =
                    "Open deals of a pipeline by expected amount: score times amount, the most first, as many as the limit of each currency",
            tag = "pipelines",
            answer = Priorities.class,
            parameters = {"limit", "asOf", "basis", "ownerId", "teamId", "source", "productId"})
    Priorities ofPipeline(@PathVariable String id, WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return scores.ofPipeline(id, parameters.filter(), parameters.limit(), parameters.asOf());
    }

    private static Refusal notFound() {
        return new Refusal(FailureCode.NOT_FOUND, "There is no such record, or there was none then");
    }
}
