package dev.kartoteka.query.asof;

import java.time.Instant;

/**
 * A moment to look from.
 *
 * @param basis by which clock: when things happened, or when the system learnt of them
 */
public record AsOf(Instant time, Basis basis) {

    /** By which of an event's two times the past is drawn. */
    public enum Basis {
        OCCURRED,
        RECORDED
    }
}
