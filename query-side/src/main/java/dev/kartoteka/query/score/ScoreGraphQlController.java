package dev.kartoteka.query.score;

import dev.kartoteka.query.graphql.Arguments;
import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Scores in GraphQL, each with its explanation. */
@Controller
class ScoreGraphQlController {

    private final Scores scores;

    ScoreGraphQlController(Scores scores) {
        this.scores = scores;
    }

    @QueryMapping
    @Nullable
    LeadScore leadScore(DataFetchingEnvironment environment) {
        return scores.ofLead(Arguments.id(environment), Arguments.asOf(environment))
                .orElse(null);
    }

    @QueryMapping
    List<LeadScore> leadScores(DataFetchingEnvironment environment) {
        return scores.ofLeads(Arguments.first(environment), Arguments.asOf(environment));
    }

    @QueryMapping
    @Nullable
    DealScore dealScore(DataFetchingEnvironment environment) {
        return scores.ofDeal(Arguments.id(environment), Arguments.asOf(environment))
                .orElse(null);
    }

    @QueryMapping
    Priorities priorities(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return scores.ofPipeline(question.pipelineId(), question.filter(), question.limit(), question.asOf());
    }
}
