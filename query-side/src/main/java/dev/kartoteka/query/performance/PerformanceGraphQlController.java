package dev.kartoteka.query.performance;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.report.ReportArguments;
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
        return leaderboards.read(new ReportArguments(environment));
    }
}
