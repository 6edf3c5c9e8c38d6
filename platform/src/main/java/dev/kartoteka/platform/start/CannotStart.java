package dev.kartoteka.platform.start;

/** The process cannot start as it is set up. The message is one line, written for the person who started it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }
}
