package dev.kartoteka.query.substitution;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Substitutions in GraphQL. */
@Controller
class SubstitutionGraphQlController {

    private final RecordStore<Substitution> substitutions;

    SubstitutionGraphQlController(RecordStore<Substitution> substitutions) {
        this.substitutions = substitutions;
    }

    @QueryMapping
    @Nullable
    Seen<Substitution> substitution(DataFetchingEnvironment environment) {
        return RecordQueries.one(substitutions, environment);
    }

    @QueryMapping
    ListConnection<Seen<Substitution>> substitutions(DataFetchingEnvironment environment) {
        return RecordQueries.list(substitutions, environment);
    }
}
