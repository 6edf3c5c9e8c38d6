package dev.kartoteka.query.playbook;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.record.RecordStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The next step of deals in GraphQL. */
@Controller
class PlaybookGraphQlController {

    private final RecordStore<Pipeline> pipelines;

    PlaybookGraphQlController(RecordStore<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, NextStep> nextStep(List<Seen<Deal>> deals) {
        Map<Seen<Deal>, NextStep> steps = new LinkedHashMap<>();
        Links.<Deal, Pipeline>oneOfSetUp(deals, Deal::pipelineId, pipelines)
                .forEach((deal, pipeline) ->
                        NextStep.of(deal.value(), pipeline.value()).ifPresent(step -> steps.put(deal, step)));
        return steps;
    }
}
