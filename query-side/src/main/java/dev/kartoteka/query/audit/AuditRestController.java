package dev.kartoteka.query.audit;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.query.download.CsvRows;
import dev.kartoteka.query.download.Downloads;
import dev.kartoteka.query.download.Format;
import dev.kartoteka.query.list.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every event with metadata and payload: a page as JSON, all that match as NDJSON or CSV. */
@RestController
@Needs("audit:read")
@RequestMapping("/api/v1/audit/events")
class AuditRestController {

    private final AuditStore store;
    private final Downloads downloads;

    AuditRestController(AuditStore store, Downloads downloads) {
        this.store = store;
        this.downloads = downloads;
    }

    /** @return null when the rows were sent as a download */
    @GetMapping
    @Described(
            summary = "Every event with metadata and payload, in the one order of all events",
            tag = "audit",
            answer = AuditRow.class,
            page = true,
            mediaTypes = {"application/json", "application/x-ndjson", "text/csv"},
            parameters = {"from", "to", "limit", "cursor"},
            ownParameters = {
                "subject: The record, or the client that it is about",
                "type: The event's name, such as DealWon",
                "actor: Who did it",
                "channel: Through which door, such as REST or IMPORT",
                "occurredFrom: From when it happened, where from goes by when it was recorded",
                "occurredTo: Before when it happened",
                "after: A position; what comes after it",
                "sort: position or -position"
            })
    @Nullable
    ResponseEntity<PageAnswer<AuditRow>> events(HttpServletRequest request, HttpServletResponse response) {
        AuditQuestion question = AuditQuestion.of(request.getParameterMap());
        Format format = Format.accepted(request, Format.JSON, Format.NDJSON, Format.CSV);
        if (format == Format.JSON) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(page(question));
        }
        downloads.send(request, response, format, "audit-events", stream -> {
            if (format == Format.NDJSON) {
                store.forEach(question.condition(), question.from(), question.ascending(), downloads.lines(stream));
            } else {
                CsvRows rows = CsvRows.to(stream, AuditCsv.NAMES);
                store.forEach(
                        question.condition(),
                        question.from(),
                        question.ascending(),
                        row -> rows.write(AuditCsv.cells(row)));
                rows.flush();
            }
        });
        return null;
    }

    @GetMapping("/types")
    @Described(
            summary = "Which events there are: how many of each type and revision, the first and the last",
            tag = "audit",
            answer = Types.class)
    Types types(HttpServletRequest request) {
        Parameters.requireKnown(request.getParameterMap(), Set.of());
        return new Types(store.types());
    }

    private PageAnswer<AuditRow> page(AuditQuestion question) {
        List<AuditRow> rows =
                store.next(question.condition(), question.from(), question.ascending(), question.limit() + 1);
        boolean more = rows.size() > question.limit();
        List<AuditRow> shown = more ? rows.subList(0, question.limit()) : rows;
        String cursor = more ? question.cursorAfter(shown.get(shown.size() - 1)) : null;
        return PageAnswer.of(shown, cursor);
    }

    record Types(List<TypeCount> data) {}
}
