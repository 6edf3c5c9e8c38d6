package dev.kartoteka.query.approval;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Approvals in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ApprovalGraphQlController {

    private final RecordStore<Approval> approvals;

    ApprovalGraphQlController(RecordStore<Approval> approvals) {
        this.approvals = approvals;
    }

    @QueryMapping
    @Nullable
    Seen<Approval> approval(DataFetchingEnvironment environment) {
        return RecordQueries.one(approvals, environment);
    }

    @QueryMapping
    ListConnection<Seen<Approval>> approvals(DataFetchingEnvironment environment) {
        return RecordQueries.list(approvals, environment);
    }
}
