package dev.kartoteka.query.playbook;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.record.RecordReader;
import dev.kartoteka.query.record.RecordStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The checklist of a deal's stage, and what comes next. */
@RestController
@Needs("deals:read")
class PlaybookRestController {

    private final RecordStore<Deal> deals;
    private final RecordStore<Pipeline> pipelines;
    private final RecordReader reader;

    PlaybookRestController(RecordStore<Deal> deals, RecordStore<Pipeline> pipelines, RecordReader reader) {
        this.deals = deals;
        this.pipelines = pipelines;
        this.reader = reader;
    }

    @GetMapping("/api/v1/deals/{id}/playbook")
    @Described(
            summary = "The checklist of a deal's stage, and the next step",
            tag = "deals",
            answer = DealPlaybook.class,
            parameters = {"asOf", "basis", "minVersion", "wait"})
    ResponseEntity<Object> playbook(@PathVariable String id, WebRequest request) {
        RecordReader.Parameters parameters = RecordReader.Parameters.of(request);
        Deal deal = reader.read(deals, id, parameters).state();
        NextStep next = pipelines
                .get(deal.pipelineId(), parameters.asOf())
                .or(() -> pipelines.get(deal.pipelineId(), null)) // told of later than the deal
                .flatMap(pipeline -> NextStep.of(deal, pipeline.state()))
                .orElse(null);
        return ResponseEntity.ok(new DealPlaybook(deal.id(), deal.stageId(), deal.checklist(), next));
    }
}
