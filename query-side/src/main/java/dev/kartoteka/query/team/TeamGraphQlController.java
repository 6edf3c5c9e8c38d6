package dev.kartoteka.query.team;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Teams in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class TeamGraphQlController {

    private final RecordStore<Team> teams;

    TeamGraphQlController(RecordStore<Team> teams) {
        this.teams = teams;
    }

    @QueryMapping
    @Nullable
    Seen<Team> team(DataFetchingEnvironment environment) {
        return RecordQueries.one(teams, environment);
    }

    @QueryMapping
    ListConnection<Seen<Team>> teams(DataFetchingEnvironment environment) {
        return RecordQueries.list(teams, environment);
    }
}
