package dev.kartoteka.query.lead;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Leads in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class LeadGraphQlController {

    private final RecordStore<Lead> leads;

    LeadGraphQlController(RecordStore<Lead> leads) {
        this.leads = leads;
    }

    @QueryMapping
    @Nullable
    Seen<Lead> lead(DataFetchingEnvironment environment) {
        return RecordQueries.one(leads, environment);
    }

    @QueryMapping
    ListConnection<Seen<Lead>> leads(DataFetchingEnvironment environment) {
        return RecordQueries.list(leads, environment);
    }
}
