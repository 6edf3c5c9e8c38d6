package dev.kartoteka.query.firing;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Firings of rules in GraphQL. */
@Controller
class FiringGraphQlController {

    private final RecordStore<Firing> firings;

    FiringGraphQlController(RecordStore<Firing> firings) {
        this.firings = firings;
    }

    @QueryMapping
    @Nullable
    Seen<Firing> firing(DataFetchingEnvironment environment) {
        return RecordQueries.one(firings, environment);
    }

    @QueryMapping
    ListConnection<Seen<Firing>> firings(DataFetchingEnvironment environment) {
        return RecordQueries.list(firings, environment);
    }
}
