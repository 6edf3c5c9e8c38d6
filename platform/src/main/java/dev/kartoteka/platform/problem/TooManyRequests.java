package dev.kartoteka.platform.problem;

import java.time.Duration;

/** The caller must wait; told as 429 with Retry-After. */
public final class TooManyRequests extends RuntimeException {

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("wait", null, false, false); // an answer, not a fault: no stack trace
        this.wait = wait;
    }

    public Duration retryAfter() {
        return wait;
    }
}
