package dev.kartoteka.query.proof;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.query.download.Downloads;
import dev.kartoteka.query.download.Format;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.list.PositionCursor;
import dev.kartoteka.shared.proof.ExportLine;
import dev.kartoteka.shared.proof.SignedHead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an auditor takes home: signed heads, and the history as it is stored. */
@RestController
@Needs("audit:read")
class HistoryRestController {

    private static final String BINDING = "heads";

    private final Heads heads;
    private final HistoryExport export;
    private final Downloads downloads;

    HistoryRestController(Heads heads, HistoryExport export, Downloads downloads) {
        this.heads = heads;
        this.export = export;
        this.downloads = downloads;
    }

    /** @return null when the heads were sent as a download */
    @GetMapping("/api/v1/audit/heads")
    @Described(
            summary = "The signed heads of the history, the latest first; as NDJSON all of them, the earliest first",
            tag = "audit",
            answer = SignedHead.class,
            page = true,
            mediaTypes = {"application/json", "application/x-ndjson"},
            parameters = {"limit", "cursor"})
    @Nullable
    ResponseEntity<PageAnswer<SignedHead>> heads(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("limit", "cursor"));
        if (Format.accepted(request, Format.JSON, Format.NDJSON) == Format.JSON) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(page(Parameters.limit(given), Parameters.single(given, "cursor")));
        }
        downloads.send(request, response, Format.NDJSON, "audit-heads", stream -> {
            Consumer<SignedHead> lines = downloads.lines(stream);
            new HeadsInOrder(heads).forEach(lines);
        });
        return null;
    }

    @GetMapping("/api/v1/audit/export")
    @Described(
            summary = "The history as it is stored, with signed heads: deploy/verify.sh checks it anywhere",
            tag = "audit",
            mediaTypes = "application/x-ndjson",
            ownParameters = {
                "from: A position; with it or to, each event comes with a proof of its own",
                "to: The last position"
            })
    void export(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("from", "to"));
        SignedHead head = export.head();
        long from = ProofRestController.number(given, "from", 1, head.size(), 1L);
        long to = ProofRestController.number(given, "to", from, head.size(), head.size());
        downloads.send(request, response, Format.NDJSON, "history", stream -> {
            Consumer<ExportLine> lines = downloads.lines(stream);
            if (given.isEmpty()) {
                export.whole(head, lines);
            } else {
                export.part(head, from, to, lines);
            }
        });
    }

    private PageAnswer<SignedHead> page(int limit, @Nullable String cursor) {
        long before = cursor == null ? Long.MAX_VALUE : PositionCursor.read(BINDING, cursor, 1)[0];
        List<SignedHead> found = heads.before(before, limit + 1);
        boolean more = found.size() > limit;
        List<SignedHead> shown = more ? found.subList(0, limit) : found;
        String next =
                more ? PositionCursor.write(BINDING, shown.get(shown.size() - 1).size()) : null;
        return PageAnswer.of(shown, next);
    }
}
