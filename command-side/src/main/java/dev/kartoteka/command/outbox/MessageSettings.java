package dev.kartoteka.command.outbox;

import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param attempts after so many a message is parked
 * @param firstRetry the pause after the first; each further one is four times as long
 * @param lease for how long an attempt is nobody else's
 * @param publicUrl where persons reach this system; blank for nowhere
 */
record MessageSettings(int attempts, Duration firstRetry, Duration lease, String publicUrl) {

    private static final int FACTOR = 4;

    /** @param attempt that has failed, from 1 */
    Duration pauseAfter(int attempt) {
        return firstRetry.multipliedBy((long) Math.pow(FACTOR, attempt - 1.0));
    }
}
