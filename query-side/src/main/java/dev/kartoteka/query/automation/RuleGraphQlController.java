package dev.kartoteka.query.automation;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Rules in GraphQL. */
@Controller
class RuleGraphQlController {

    private final RecordStore<Rule> rules;

    RuleGraphQlController(RecordStore<Rule> rules) {
        this.rules = rules;
    }

    @QueryMapping
    @Nullable
    Seen<Rule> rule(DataFetchingEnvironment environment) {
        return RecordQueries.one(rules, environment);
    }

    @QueryMapping
    ListConnection<Seen<Rule>> rules(DataFetchingEnvironment environment) {
        return RecordQueries.list(rules, environment);
    }
}
