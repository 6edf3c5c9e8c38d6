package dev.kartoteka.query.document;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.download.StoredContents;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The papers themselves. */
@RestController
@Needs("documents:read")
class DocumentContentRestController {

    private final RecordStore<Document> documents;
    private final StoredContents contents;

    DocumentContentRestController(RecordStore<Document> documents, StoredContents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    @GetMapping("/api/v1/documents/{id}/content")
    @Described(
            summary = "The PDF of a document, to be saved",
            tag = "documents",
            mediaTypes = {"application/pdf"})
    void content(@PathVariable String id, WebRequest request, HttpServletResponse response) {
        RecordVersion<Document> found = documents
                .get(id, null)
                .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning()));
        Document document = found.state();
        contents.send(
                new StoredContents.Stored(
                        document.id(),
                        document.contentId(),
                        document.number() + ".pdf",
                        "application/pdf",
                        document.sha256(),
                        document.size()),
                request,
                response);
    }
}
