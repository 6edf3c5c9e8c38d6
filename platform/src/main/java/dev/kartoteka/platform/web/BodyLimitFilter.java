package dev.kartoteka.platform.web;

import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses bodies over 1 MiB, told or streamed; uploads have a limit of their own. Waits for the beginning of a body,
 * which is most bodies' whole, before the request takes a place among those that are carried out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimitFilter extends OncePerRequestFilter {

    private static final long LIMIT = 1024 * 1024;
    private static final int BEGINNING = 64 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final JsonMapper json;

    BodyLimitFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Uploads.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LIMIT) {
            ProblemBody.write(response, json, FailureCode.BODY_TOO_LARGE);
            return;
        }
        byte[] beginning = WITHOUT_BODY.contains(request.getMethod())
                ? new byte[0]
                : request.getInputStream().readNBytes(BEGINNING);
        chain.doFilter(new Limited(request, beginning), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final byte[] beginning;
        private @Nullable ServletInputStream stream;

        Limited(HttpServletRequest request, byte[] beginning) {
            super(request);
            this.beginning = beginning;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream opened = stream == null ? new LimitedStream(beginning, super.getInputStream()) : stream;
            stream = opened;
            return opened;
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ByteArrayInputStream beginning;
        private final ServletInputStream stream;
        private long read;

        LimitedStream(byte[] beginning, ServletInputStream stream) {
            this.beginning = new ByteArrayInputStream(beginning);
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            int next = beginning.available() > 0 ? beginning.read() : stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = beginning.available() > 0
                    ? beginning.read(target, offset, length)
                    : stream.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > LIMIT) {
                throw new dev.kartoteka.platform.problem.Refusal(
                        FailureCode.BODY_TOO_LARGE, FailureCode.BODY_TOO_LARGE.meaning());
            }
        }

        @Override
        public boolean isFinished() {
            return beginning.available() == 0 && stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return beginning.available() > 0 || stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read by those who wait for them");
        }
    }
}
