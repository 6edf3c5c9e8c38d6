package dev.kartoteka.platform.ratelimit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * Whether a request may go on, and what its caller is told of how many more may.
 *
 * @param pause until the next one may
 */
public record Turn(boolean granted, long perSecond, long burst, long remaining, Duration pause) {

    static final Turn UNLIMITED = new Turn(true, 0, 0, 0, Duration.ZERO);

    /**
     * Tells by the header fields of draft-ietf-httpapi-ratelimit-headers.
     *
     * @return whether the request may go on
     */
    public boolean tell(HttpServletResponse response) {
        if (perSecond == 0) {
            return true;
        }
        long untilFull = (burst - remaining + perSecond - 1) / perSecond;
        response.setHeader("RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(burst, burst / perSecond));
        response.setHeader("RateLimit", "\"caller\";r=%d;t=%d".formatted(remaining, untilFull));
        if (!granted) {
            response.setHeader("Retry-After", String.valueOf(pause.toSeconds() + 1));
        }
        return granted;
    }
}
