package dev.kartoteka.query.deal;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.record.RecordReader;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Through which stages a deal went, when, for how long, and who moved it. */
@RestController
@Needs("deals:read")
class StageHistoryRestController {

    private final RecordStore<Deal> deals;
    private final RecordReader reader;

    StageHistoryRestController(RecordStore<Deal> deals, RecordReader reader) {
        this.deals = deals;
        this.reader = reader;
    }

    @GetMapping("/api/v1/deals/{id}/stages")
    @Described(
            summary = "Every stay of a deal in a stage",
            tag = "deals",
            answer = StageHistory.class,
            parameters = {"asOf", "basis", "minVersion", "wait"})
    ResponseEntity<Object> stages(@PathVariable String id, WebRequest request) {
        RecordReader.Parameters parameters = RecordReader.Parameters.of(request);
        RecordVersion<Deal> deal = reader.read(deals, id, parameters);
        Instant until =
                parameters.asOf() == null ? Instant.now() : parameters.asOf().time();
        return ResponseEntity.ok(StageHistory.of(deal, until));
    }
}
