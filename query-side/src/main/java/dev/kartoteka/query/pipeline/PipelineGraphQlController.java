package dev.kartoteka.query.pipeline;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Pipelines in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class PipelineGraphQlController {

    private final RecordStore<Pipeline> pipelines;

    PipelineGraphQlController(RecordStore<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    @QueryMapping
    @Nullable
    Seen<Pipeline> pipeline(DataFetchingEnvironment environment) {
        return RecordQueries.one(pipelines, environment);
    }

    @QueryMapping
    ListConnection<Seen<Pipeline>> pipelines(DataFetchingEnvironment environment) {
        return RecordQueries.list(pipelines, environment);
    }
}
