package dev.kartoteka.platform.start;

import java.util.Optional;
import java.util.stream.Stream;

/** The process cannot start as it is set up. The message is one line, written for the person who started it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    /** What Spring wraps, when it is found out only while the parts are made. */
    public static Optional<CannotStart> within(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .findFirst();
    }
}
