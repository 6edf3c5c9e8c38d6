package dev.kartoteka.query.export;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.download.CsvRows;
import dev.kartoteka.query.download.Downloads;
import dev.kartoteka.query.download.Format;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every read model of records, and the stages of deals, as CSV or NDJSON. */
@RestController
@Needs(Needs.IDENTITY)
class ExportRestController {

    private static final String STAGES = "stages";

    /** What stands in the export of stages. */
    private static final List<String> WITHOUT = List.of("visits");

    private final Map<String, RecordResource<?>> resources;
    private final RecordResource<Deal> deals;
    private final Downloads downloads;

    ExportRestController(List<RecordResource<?>> resources, RecordResource<Deal> deals, Downloads downloads) {
        this.resources = resources.stream()
                .collect(Collectors.toMap(resource -> resource.store().model().name(), Function.identity()));
        this.deals = deals;
        this.downloads = downloads;
    }

    @GetMapping("/api/v1/exports/{name}")
    @Described(
            summary = "A whole list, or the stages of all deals, as a stream; filtered as the list is",
            tag = "exports",
            mediaTypes = {"text/csv", "application/x-ndjson"},
            parameters = {"asOf", "basis"})
    void export(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        RecordResource<?> resource = name.equals(STAGES) ? deals : resources.get(name);
        if (resource == null) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no such export");
        }
        ExportQuestion question = ExportQuestion.of(resource.store().model().fields(), request.getParameterMap());
        Format format = Format.accepted(request, Format.CSV, Format.NDJSON);
        downloads.send(request, response, format, name, stream -> {
            if (name.equals(STAGES)) {
                stages(question, format, stream);
            } else {
                records(resource, question, format, stream);
            }
        });
    }

    private <S> void records(RecordResource<S> resource, ExportQuestion question, Format format, OutputStream stream) {
        RecordStore<S> store = resource.store();
        if (format == Format.NDJSON) {
            Consumer<Object> lines = downloads.lines(stream);
            AllRecords.forEach(
                    store, question, version -> lines.accept(resource.view().apply(version)));
            return;
        }
        Columns columns = Columns.of(store.model().stateType(), WITHOUT);
        List<String> names = new ArrayList<>(columns.names());
        names.add("version");
        CsvRows rows = CsvRows.to(stream, names);
        AllRecords.forEach(store, question, version -> {
            List<@Nullable String> cells = new ArrayList<>(columns.cells(version.state()));
            cells.add(String.valueOf(version.version()));
            rows.write(cells);
        });
        rows.flush();
    }

    private void stages(ExportQuestion question, Format format, OutputStream stream) {
        Instant until =
                question.asOf() == null ? Instant.now() : question.asOf().time();
        if (format == Format.NDJSON) {
            Consumer<StageRow> lines = downloads.lines(stream);
            AllRecords.forEach(
                    deals.store(), question, deal -> StageRow.of(deal, until).forEach(lines));
            return;
        }
        Columns columns = Columns.of(StageRow.class, List.of());
        CsvRows rows = CsvRows.to(stream, columns.names());
        AllRecords.forEach(deals.store(), question, deal -> StageRow.of(deal, until)
                .forEach(row -> rows.write(columns.cells(row))));
        rows.flush();
    }
}
