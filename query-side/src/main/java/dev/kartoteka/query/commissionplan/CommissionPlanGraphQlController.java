package dev.kartoteka.query.commissionplan;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Commission plans in GraphQL. */
@Controller
class CommissionPlanGraphQlController {

    private final RecordStore<CommissionPlan> plans;

    CommissionPlanGraphQlController(RecordStore<CommissionPlan> plans) {
        this.plans = plans;
    }

    @QueryMapping
    @Nullable
    Seen<CommissionPlan> commissionPlan(DataFetchingEnvironment environment) {
        return RecordQueries.one(plans, environment);
    }

    @QueryMapping
    ListConnection<Seen<CommissionPlan>> commissionPlans(DataFetchingEnvironment environment) {
        return RecordQueries.list(plans, environment);
    }
}
