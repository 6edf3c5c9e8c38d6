package dev.kartoteka.query.document;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Documents in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class DocumentGraphQlController {

    private final RecordStore<Document> documents;

    DocumentGraphQlController(RecordStore<Document> documents) {
        this.documents = documents;
    }

    @QueryMapping
    @Nullable
    Seen<Document> document(DataFetchingEnvironment environment) {
        return RecordQueries.one(documents, environment);
    }

    @QueryMapping
    ListConnection<Seen<Document>> documents(DataFetchingEnvironment environment) {
        return RecordQueries.list(documents, environment);
    }
}
