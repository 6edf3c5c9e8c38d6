package dev.kartoteka.query.subject;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.download.CsvRows;
import dev.kartoteka.query.download.Downloads;
import dev.kartoteka.query.download.Format;
import dev.kartoteka.shared.subject.SubjectId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a person their data. */
@RestController
@Needs("subjects:read")
class PersonExportRestController {

    private final PersonExports exports;
    private final Downloads downloads;

    PersonExportRestController(PersonExports exports, Downloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
    }

    /** @return null when the answer was sent as a download */
    @GetMapping("/api/v1/subjects/{id}/export")
    @Described(
            summary = "Everything about a person: records as they are, events as they were recorded",
            tag = "subjects",
            answer = PersonExport.class,
            mediaTypes = {"application/json", "text/csv"})
    @Nullable
    ResponseEntity<PersonExport> export(
            @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        PersonExport export = exports.of(new SubjectId(id));
        if (Format.accepted(request, Format.JSON, Format.CSV) == Format.JSON) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(export);
        }
        downloads.send(request, response, Format.CSV, "personal-data", stream -> {
            CsvRows rows = CsvRows.to(stream, PersonExportCsv.NAMES);
            PersonExportCsv.lines(export).forEach(rows::write);
            rows.flush();
        });
        return null;
    }
}
