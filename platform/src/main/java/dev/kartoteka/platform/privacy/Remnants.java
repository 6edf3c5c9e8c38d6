package dev.kartoteka.platform.privacy;

/**
 * A place outside of the event store that may hold what was erased. It is cleared once the keys are destroyed and every record
 * was told; in the order of the beans, so that what copies from other places comes behind them.
 */
public interface Remnants {

    /** For the certificate of the erasure. */
    String place();

    /**
     * Returns when nothing is left. Called again after a crash, so doing it twice must be harmless.
     *
     * @param personId whose data were erased
     * @throws InterruptedException when the process stops; the erasure goes on at the next start
     */
    void clear(String personId) throws InterruptedException;
}
