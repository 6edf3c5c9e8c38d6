package dev.kartoteka.query.client;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Clients in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ClientGraphQlController {

    private final RecordStore<Client> clients;

    ClientGraphQlController(RecordStore<Client> clients) {
        this.clients = clients;
    }

    @QueryMapping
    @Nullable
    Seen<Client> client(DataFetchingEnvironment environment) {
        return RecordQueries.one(clients, environment);
    }

    @QueryMapping
    ListConnection<Seen<Client>> clients(DataFetchingEnvironment environment) {
        return RecordQueries.list(clients, environment);
    }
}
