package dev.kartoteka.query.busyrule;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The busy rule in GraphQL. */
@Controller
class BusyRuleGraphQlController {

    private final RecordStore<BusyRule> rules;

    BusyRuleGraphQlController(RecordStore<BusyRule> rules) {
        this.rules = rules;
    }

    @QueryMapping
    @Nullable
    Seen<BusyRule> busyRule(DataFetchingEnvironment environment) {
        return RecordQueries.one(rules, environment);
    }

    @QueryMapping
    ListConnection<Seen<BusyRule>> busyRules(DataFetchingEnvironment environment) {
        return RecordQueries.list(rules, environment);
    }
}
