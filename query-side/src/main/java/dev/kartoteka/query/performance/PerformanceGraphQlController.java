package dev.kartoteka.query.performance;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How goals are met, who is ahead, and what a day brought. */
@Controller
class PerformanceGraphQlController {

    private final ProgressReader progress;
    private final LeaderboardReader leaderboards;
    private final CommissionReader commissions;
    private final DailySummaryReader summaries;

    PerformanceGraphQlController(
            ProgressReader progress,
            LeaderboardReader leaderboards,
            CommissionReader commissions,
            DailySummaryReader summaries) {
        this.progress = progress;
        this.leaderboards = leaderboards;
        this.commissions = commissions;
        this.summaries = summaries;
    }

    @QueryMapping
    Progress goalProgress(DataFetchingEnvironment environment) {
        return progress.read(Arguments.id(environment), Arguments.asOf(environment));
    }

    @QueryMapping
    Commissions commissions(DataFetchingEnvironment environment) {
        return commissions.read(
                Objects.requireNonNull(environment.getArgument("planId")),
                environment.getArgument("period"),
                Arguments.asOf(environment));
    }

    @QueryMapping
    DailySummary dailySummary(DataFetchingEnvironment environment) {
        return summaries.read(new ReportArguments(environment));
    }

    @QueryMapping
    Leaderboard leaderboard(DataFetchingEnvironment environment) {
        return leaderboards.read(new ReportArguments(environment));
    }
}
