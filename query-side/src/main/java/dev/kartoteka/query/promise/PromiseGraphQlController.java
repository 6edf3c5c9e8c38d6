package dev.kartoteka.query.promise;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Promises in GraphQL. */
@Controller
class PromiseGraphQlController {

    private final RecordStore<Promise> promises;

    PromiseGraphQlController(RecordStore<Promise> promises) {
        this.promises = promises;
    }

    @QueryMapping
    @Nullable
    Seen<Promise> promise(DataFetchingEnvironment environment) {
        return RecordQueries.one(promises, environment);
    }

    @QueryMapping
    ListConnection<Seen<Promise>> promises(DataFetchingEnvironment environment) {
        return RecordQueries.list(promises, environment);
    }
}
