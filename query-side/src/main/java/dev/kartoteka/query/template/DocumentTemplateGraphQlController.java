package dev.kartoteka.query.template;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Document templates in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class DocumentTemplateGraphQlController {

    private final RecordStore<DocumentTemplate> documentTemplates;

    DocumentTemplateGraphQlController(RecordStore<DocumentTemplate> documentTemplates) {
        this.documentTemplates = documentTemplates;
    }

    @QueryMapping
    @Nullable
    Seen<DocumentTemplate> documentTemplate(DataFetchingEnvironment environment) {
        return RecordQueries.one(documentTemplates, environment);
    }

    @QueryMapping
    ListConnection<Seen<DocumentTemplate>> documentTemplates(DataFetchingEnvironment environment) {
        return RecordQueries.list(documentTemplates, environment);
    }
}
