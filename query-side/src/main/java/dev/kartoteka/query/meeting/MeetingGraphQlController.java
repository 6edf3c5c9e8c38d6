package dev.kartoteka.query.meeting;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Meetings in GraphQL. */
@Controller
class MeetingGraphQlController {

    private final RecordStore<Meeting> meetings;

    MeetingGraphQlController(RecordStore<Meeting> meetings) {
        this.meetings = meetings;
    }

    @QueryMapping
    @Nullable
    Seen<Meeting> meeting(DataFetchingEnvironment environment) {
        return RecordQueries.one(meetings, environment);
    }

    @QueryMapping
    ListConnection<Seen<Meeting>> meetings(DataFetchingEnvironment environment) {
        return RecordQueries.list(meetings, environment);
    }
}
