package dev.kartoteka.query.download;

import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends contents of documents and files as what they are: files to be saved. A browser neither shows nor runs them, whatever is
 * in them.
 */
@Component
public class StoredContents {

    private final Documents documents;

    StoredContents(Documents documents) {
        this.documents = documents;
    }

    /**
     * Sends a content of a record that the actor was found to see.
     *
     * @throws Refusal FORBIDDEN to those who see records only to count them, ERASED once it is gone
     */
    public void send(Stored stored, WebRequest request, HttpServletResponse response) {
        requireUnmasked();
        CurrentActor.saw(List.of(stored.recordId()));
        if (request.checkNotModified("\"" + stored.sha256() + "\"")) {
            return;
        }
        try (InputStream content = documents.open(stored.recordId(), stored.contentId())) {
            response.setContentType(stored.mediaType());
            response.setContentLengthLong(stored.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(stored.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            content.transferTo(response.getOutputStream());
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses those who see records only to count them. */
    public static void requireUnmasked() {
        if (Rights.masks(CurrentActor.get())) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
    }

    /**
     * What is sent.
     *
     * @param name of the file that a browser makes of it
     */
    public record Stored(String recordId, String contentId, String name, String mediaType, String sha256, long size) {}
}
