package dev.kartoteka.query.file;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Files in GraphQL. */
@Controller
class FileGraphQlController {

    private final RecordStore<File> files;

    FileGraphQlController(RecordStore<File> files) {
        this.files = files;
    }

    @QueryMapping
    @Nullable
    Seen<File> file(DataFetchingEnvironment environment) {
        return RecordQueries.one(files, environment);
    }

    @QueryMapping
    ListConnection<Seen<File>> files(DataFetchingEnvironment environment) {
        return RecordQueries.list(files, environment);
    }
}
