package dev.kartoteka.query.interaction;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Interactions in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class InteractionGraphQlController {

    private final RecordStore<Interaction> interactions;

    InteractionGraphQlController(RecordStore<Interaction> interactions) {
        this.interactions = interactions;
    }

    @QueryMapping
    @Nullable
    Seen<Interaction> interaction(DataFetchingEnvironment environment) {
        return RecordQueries.one(interactions, environment);
    }

    @QueryMapping
    ListConnection<Seen<Interaction>> interactions(DataFetchingEnvironment environment) {
        return RecordQueries.list(interactions, environment);
    }
}
