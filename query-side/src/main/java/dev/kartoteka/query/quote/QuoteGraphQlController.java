package dev.kartoteka.query.quote;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Quotes in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class QuoteGraphQlController {

    private final RecordStore<Quote> quotes;

    QuoteGraphQlController(RecordStore<Quote> quotes) {
        this.quotes = quotes;
    }

    @QueryMapping
    @Nullable
    Seen<Quote> quote(DataFetchingEnvironment environment) {
        return RecordQueries.one(quotes, environment);
    }

    @QueryMapping
    ListConnection<Seen<Quote>> quotes(DataFetchingEnvironment environment) {
        return RecordQueries.list(quotes, environment);
    }
}
