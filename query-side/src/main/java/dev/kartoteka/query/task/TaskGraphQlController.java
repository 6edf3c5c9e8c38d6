package dev.kartoteka.query.task;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tasks in GraphQL. */
@Controller
class TaskGraphQlController {

    private final RecordStore<Task> tasks;

    TaskGraphQlController(RecordStore<Task> tasks) {
        this.tasks = tasks;
    }

    @QueryMapping
    @Nullable
    Seen<Task> task(DataFetchingEnvironment environment) {
        return RecordQueries.one(tasks, environment);
    }

    @QueryMapping
    ListConnection<Seen<Task>> tasks(DataFetchingEnvironment environment) {
        return RecordQueries.list(tasks, environment);
    }
}
