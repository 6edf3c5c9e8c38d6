package dev.kartoteka.query.contactrule;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Contact rules in GraphQL. */
@Controller
class ContactRuleGraphQlController {

    private final RecordStore<ContactRule> rules;

    ContactRuleGraphQlController(RecordStore<ContactRule> rules) {
        this.rules = rules;
    }

    @QueryMapping
    @Nullable
    Seen<ContactRule> contactRule(DataFetchingEnvironment environment) {
        return RecordQueries.one(rules, environment);
    }

    @QueryMapping
    ListConnection<Seen<ContactRule>> contactRules(DataFetchingEnvironment environment) {
        return RecordQueries.list(rules, environment);
    }
}
