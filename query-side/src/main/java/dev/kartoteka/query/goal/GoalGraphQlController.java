package dev.kartoteka.query.goal;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Goals in GraphQL. */
@Controller
class GoalGraphQlController {

    private final RecordStore<Goal> goals;

    GoalGraphQlController(RecordStore<Goal> goals) {
        this.goals = goals;
    }

    @QueryMapping
    @Nullable
    Seen<GoalAnswer> goal(DataFetchingEnvironment environment) {
        return RecordQueries.one(goals, environment, GoalAnswer::of);
    }

    @QueryMapping
    ListConnection<Seen<GoalAnswer>> goals(DataFetchingEnvironment environment) {
        return RecordQueries.list(goals, environment, GoalAnswer::of);
    }
}
