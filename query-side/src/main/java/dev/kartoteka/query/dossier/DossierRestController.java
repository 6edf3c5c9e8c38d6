package dev.kartoteka.query.dossier;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.download.Downloads;
import dev.kartoteka.query.download.Format;
import dev.kartoteka.query.list.ListParameters;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.proof.ExportLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The dossier of a client: for programs, for people, and for the offline verifier. */
@RestController
@Needs("audit:read")
class DossierRestController {

    private final RecordStore<Client> clients;
    private final Dossiers dossiers;
    private final Downloads downloads;

    DossierRestController(RecordStore<Client> clients, Dossiers dossiers, Downloads downloads) {
        this.clients = clients;
        this.dossiers = dossiers;
        this.downloads = downloads;
    }

    /** @return null when it was sent as a download */
    @GetMapping("/api/v1/audit/dossier/{clientId}")
    @Described(
            summary = "A client, all events about it and their proofs; as PDF for people, as NDJSON for verify.sh",
            tag = "audit",
            answer = Dossier.class,
            mediaTypes = {"application/json", "application/pdf", "application/x-ndjson"},
            parameters = {"asOf", "basis"})
    @Nullable
    ResponseEntity<Dossier> dossier(
            @PathVariable String clientId, HttpServletRequest request, HttpServletResponse response) {
        Parameters.requireKnown(request.getParameterMap(), Set.of("asOf", "basis"));
        Format format = Format.accepted(request, Format.JSON, Format.PDF, Format.NDJSON);
        AsOf asOf = ListParameters.asOf(request.getParameterMap());
        RecordVersion<Client> client = clients.get(clientId, asOf)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning()));
        Dossier dossier = dossiers.of(client, asOf);
        if (format == Format.JSON) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(dossier);
        }
        downloads.send(request, response, format, "dossier", stream -> {
            if (format == Format.PDF) {
                DossierPdf.write(dossier, stream);
            } else {
                excerpt(dossier, downloads.lines(stream));
            }
        });
        return null;
    }

    private static void excerpt(Dossier dossier, Consumer<ExportLine> lines) {
        lines.accept(ExportLine.begin(false, dossier.head()));
        dossier.events().stream()
                .map(Dossier.Entry::stored)
                .filter(Objects::nonNull)
                .map(ExportLine::event)
                .forEach(lines);
        // of those that should be there, so that a lost one is missed
        lines.accept(ExportLine.end(dossier.events().size()));
    }
}
