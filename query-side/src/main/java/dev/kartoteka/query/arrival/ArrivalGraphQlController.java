package dev.kartoteka.query.arrival;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Arrivals in GraphQL. */
@Controller
class ArrivalGraphQlController {

    private final RecordStore<Arrival> arrivals;

    ArrivalGraphQlController(RecordStore<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    @QueryMapping
    @Nullable
    Seen<Arrival> arrival(DataFetchingEnvironment environment) {
        return RecordQueries.one(arrivals, environment);
    }

    @QueryMapping
    ListConnection<Seen<Arrival>> arrivals(DataFetchingEnvironment environment) {
        return RecordQueries.list(arrivals, environment);
    }
}
