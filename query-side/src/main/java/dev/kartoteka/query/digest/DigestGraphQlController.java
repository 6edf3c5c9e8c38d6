package dev.kartoteka.query.digest;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Digests in GraphQL. */
@Controller
class DigestGraphQlController {

    private final RecordStore<Digest> digests;

    DigestGraphQlController(RecordStore<Digest> digests) {
        this.digests = digests;
    }

    @QueryMapping
    @Nullable
    Seen<Digest> digest(DataFetchingEnvironment environment) {
        return RecordQueries.one(digests, environment);
    }

    @QueryMapping
    ListConnection<Seen<Digest>> digests(DataFetchingEnvironment environment) {
        return RecordQueries.list(digests, environment);
    }
}
