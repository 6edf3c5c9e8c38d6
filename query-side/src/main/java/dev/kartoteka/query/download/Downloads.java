package dev.kartoteka.query.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends rows as they are read. A failure before anything went out is answered as any other; a failure later breaks the
 * connection off, since an answer that merely stops would look complete.
 */
@Component
public class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final int BUFFER = 64 * 1024;

    private final JsonMapper json;

    Downloads(JsonMapper json) {
        this.json = json;
    }

    /** @param name of the file that a browser makes of it, without extension */
    public void send(HttpServletRequest request, HttpServletResponse response, Format format, String name, Body body) {
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.extension())
                        .build()
                        .toString());
        try {
            OutputStream stream = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            body.writeTo(stream);
            stream.flush();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The caller went away"); // nothing else throws it: what is read comes from a store
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            LOG.error("The download {} broke off", name, e);
            BrokenDownloadFilter.breakOff(request);
        }
    }

    /** A consumer that writes each row as a line of JSON. */
    public <T> Consumer<T> lines(OutputStream stream) {
        return row -> {
            try {
                stream.write(json.writeValueAsBytes(row));
                stream.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Writes all of the answer. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream stream) throws IOException;
    }
}
