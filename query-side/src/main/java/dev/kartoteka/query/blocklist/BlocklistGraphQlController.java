package dev.kartoteka.query.blocklist;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The blocklist in GraphQL. */
@Controller
class BlocklistGraphQlController {

    private final RecordStore<BlockedEntry> entries;

    BlocklistGraphQlController(RecordStore<BlockedEntry> entries) {
        this.entries = entries;
    }

    @QueryMapping
    @Nullable
    Seen<BlockedEntry> blockedEntry(DataFetchingEnvironment environment) {
        return RecordQueries.one(entries, environment);
    }

    @QueryMapping
    ListConnection<Seen<BlockedEntry>> blocklist(DataFetchingEnvironment environment) {
        return RecordQueries.list(entries, environment);
    }
}
