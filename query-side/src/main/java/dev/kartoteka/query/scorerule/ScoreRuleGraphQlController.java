package dev.kartoteka.query.scorerule;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The score rule in GraphQL. */
@Controller
class ScoreRuleGraphQlController {

    private final RecordStore<ScoreRule> rules;

    ScoreRuleGraphQlController(RecordStore<ScoreRule> rules) {
        this.rules = rules;
    }

    @QueryMapping
    @Nullable
    Seen<ScoreRule> scoreRule(DataFetchingEnvironment environment) {
        return RecordQueries.one(rules, environment);
    }

    @QueryMapping
    ListConnection<Seen<ScoreRule>> scoreRules(DataFetchingEnvironment environment) {
        return RecordQueries.list(rules, environment);
    }
}
