package dev.kartoteka.query.record;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers with an entity tag, and with 304 to those who have it already (RFC 9110 section 13). */
public final class ConditionalAnswers {

    private ConditionalAnswers() {}

    public static ResponseEntity<Object> answer(WebRequest request, String version, Supplier<Object> body) {
        String tag = "\"" + version + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok().eTag(tag).body(body.get());
    }
}
