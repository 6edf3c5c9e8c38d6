package dev.kartoteka.query.performance;

import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.report.ReportArguments;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportParameters.Days;
import dev.kartoteka.shared.goal.GoalMetric;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How goals are met, and who is ahead. */
@Controller
class PerformanceGraphQlController {

    private final ProgressReader progress;
    private final LeaderboardReader leaderboards;
    private final CommissionReader commissions;

    PerformanceGraphQlController(
            ProgressReader progress, LeaderboardReader leaderboards, CommissionReader commissions) {
        this.progress = progress;
        this.leaderboards = leaderboards;
        this.commissions = commissions;
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
    Leaderboard leaderboard(DataFetchingEnvironment environment) {
        AsOf asOf = Arguments.asOf(environment);
        return leaderboards.read(
                Contest.of(
                        ReportArguments.oneOf(environment, "metric", GoalMetric.class),
                        environment.getArgument("currency"),
                        ReportArguments.oneOf(environment, "by", Leaderboard.LeaderboardBy.class),
                        environment.getArgument("teamId"),
                        environment.getArgument("period"),
                        new Days(environment.getArgument("from"), environment.getArgument("to")),
                        ReportDeals.moment(asOf)),
                asOf);
    }
}
