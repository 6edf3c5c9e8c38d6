package dev.kartoteka.command.endpoint;

/**
 * What the caller is told.
 *
 * @param body {@code {"id","version"}} or a problem document, as JSON
 * @param replayed whether it was told before under the same Idempotency-Key
 */
record CommandOutcome(int status, String body, boolean replayed) {

    boolean succeeded() {
        return status < 300;
    }
}
