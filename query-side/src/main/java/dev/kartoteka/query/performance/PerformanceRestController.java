package dev.kartoteka.query.performance;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.report.ReportParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** How goals are met, who is ahead, and what a day brought. */
@RestController
@Needs("goals:read")
class PerformanceRestController {

    private final ProgressReader progress;
    private final LeaderboardReader leaderboards;
    private final CommissionReader commissions;
    private final DailySummaryReader summaries;

    PerformanceRestController(
            ProgressReader progress,
            LeaderboardReader leaderboards,
            CommissionReader commissions,
            DailySummaryReader summaries) {
        this.progress = progress;
        this.leaderboards = leaderboards;
        this.commissions = commissions;
        this.summaries = summaries;
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
                "metric: won_count, won_amount, invoiced, paid, interactions or meetings_held",
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

    @GetMapping("/api/v1/reports/daily-summary")
    @Described(
            summary = "What an employee, a team or the company did on a day",
            tag = "reports",
            answer = DailySummary.class,
            parameters = {"asOf", "basis"},
            ownParameters = {
                "employeeId: Whose day; without it and teamId the whole company's",
                "teamId: Of those who worked in this team, or in one below it",
                "date: Such as 2026-03-01, by the zone of the employee, else of the company; today when absent"
            })
    DailySummary dailySummary(WebRequest request) {
        return summaries.read(ReportParameters.of(request));
    }
}
