package dev.kartoteka.query.approvalrule;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Rules of approvals in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ApprovalRuleGraphQlController {

    private final RecordStore<ApprovalRule> approvalRules;

    ApprovalRuleGraphQlController(RecordStore<ApprovalRule> approvalRules) {
        this.approvalRules = approvalRules;
    }

    @QueryMapping
    @Nullable
    Seen<ApprovalRule> approvalRule(DataFetchingEnvironment environment) {
        return RecordQueries.one(approvalRules, environment);
    }

    @QueryMapping
    ListConnection<Seen<ApprovalRule>> approvalRules(DataFetchingEnvironment environment) {
        return RecordQueries.list(approvalRules, environment);
    }
}
