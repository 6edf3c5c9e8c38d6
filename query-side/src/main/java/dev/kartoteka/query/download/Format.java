package dev.kartoteka.query.download;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In which form an answer goes out. */
public enum Format {
    /** A page. */
    JSON("application/json", "application/json", "json"),
    /** Everything, one JSON object a line. */
    NDJSON("application/x-ndjson", "application/x-ndjson", "ndjson"),
    /** Everything, RFC 4180, with a line of names. */
    CSV("text/csv", "text/csv;charset=UTF-8", "csv"),
    /** For people, on paper. */
    PDF("application/pdf", "application/pdf", "pdf");

    private final String mediaType;
    private final String contentType;
    private final String extension;

    Format(String mediaType, String contentType, String extension) {
        this.mediaType = mediaType;
        this.contentType = contentType;
        this.extension = extension;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /**
     * The form that the caller likes best.
     *
     * @param offered the first is for callers that take anything
     */
    public static Format accepted(HttpServletRequest request, Format... offered) {
        for (MediaType wanted : wanted(request)) {
            for (Format format : offered) {
                if (wanted.getQualityValue() > 0 && wanted.includes(MediaType.parseMediaType(format.mediaType))) {
                    return format;
                }
            }
        }
        throw new Refusal(FailureCode.NOT_ACCEPTABLE, FailureCode.NOT_ACCEPTABLE.meaning());
    }

    private static List<MediaType> wanted(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (headers.isEmpty()) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(headers));
            MimeTypeUtils.sortBySpecificity(wanted);
            wanted.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return wanted;
        } catch (InvalidMediaTypeException e) {
            throw new Refusal(FailureCode.NOT_ACCEPTABLE, FailureCode.NOT_ACCEPTABLE.meaning());
        }
    }
}
