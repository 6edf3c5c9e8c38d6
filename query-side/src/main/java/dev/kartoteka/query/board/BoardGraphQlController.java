package dev.kartoteka.query.board;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.StateSubscriptions;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.report.DealFilter;
import dev.kartoteka.query.report.ReportArguments;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The board of a pipeline, and how it changes. */
@Controller
class BoardGraphQlController {

    private final BoardReports reports;
    private final StateSubscriptions subscriptions;

    BoardGraphQlController(BoardReports reports, StateSubscriptions subscriptions) {
        this.reports = reports;
        this.subscriptions = subscriptions;
    }

    @QueryMapping
    Board board(DataFetchingEnvironment environment) {
        ReportArguments question = new ReportArguments(environment);
        return reports.board(question.pipelineId(), question.filter(), question.asOf());
    }

    @SubscriptionMapping
    Flux<Board> boardChanged(@Argument String pipelineId) {
        return subscriptions.follow(
                (model, version) -> concerns(version, pipelineId),
                () -> Optional.of(reports.board(pipelineId, DealFilter.NONE, null)));
    }

    private static boolean concerns(RecordVersion<?> version, String pipelineId) {
        return version.state() instanceof Deal deal
                ? deal.pipelineId().equals(pipelineId)
                : version.id().equals(pipelineId);
    }
}
