package dev.kartoteka.query.performance;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** How goals are met, and who is ahead. */
@RestController
@Needs("goals:read")
class PerformanceRestController {

    private final ProgressReader progress;
    private final LeaderboardReader leaderboards;
    private final CommissionReader commissions;

    PerformanceRestController(ProgressReader progress, LeaderboardReader leaderboards, CommissionReader commissions) {
        this.progress = progress;
        this.leaderboards = leaderboards;
        this.commissions = commissions;
    }

    @GetMapping("/api/v1/goals/{id}/progress")
    @Described(
            summary = "How far a goal is reached, what may be expected, and whether its parts add up to it",
            tag = "goals",
            answer = Progress.class,
            parameters = {"asOf", "basis"})
    Progress progress(@PathVariable String id, WebRequest request) {
        return progress.read(id, ReportParameters.of(request).asOf());
    }

    @GetMapping("/api/v1/commission-plans/{id}/commissions")
    @Described(
            summary = "What a plan pays for a period, by employee and deal",
            tag = "commission-plans",
            answer = Commissions.class,
            parameters = {"asOf", "basis"},
            ownParameters = "period: Of the plan's unit, such as 2026-Q1; the one of now when absent")
    Commissions commissions(@PathVariable String id, WebRequest request) {
        ReportParameters parameters = ReportParameters.of(request);
        return commissions.read(id, parameters.text("period"), parameters.asOf());
    }

    @GetMapping("/api/v1/reports/leaderboard")
    @Described(
            summary = "Employees or teams ranked by what they reached",
            tag = "reports",
            answer = Leaderboard.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "metric: won_count, won_amount, invoiced, paid or interactions",
                "currency: Of amounts, such as EUR; counts have none",
                "by: owner or team",
                "teamId: Those alone who worked in this team, or in one below it",
                "period: The days, such as 2026, 2026-Q1 or 2026-03; or from and to; the month when absent",
                "from: The first day",
                "to: The first day after"
            })
    Leaderboard leaderboard(WebRequest request) {
        return leaderboards.read(ReportParameters.of(request));
    }
}
