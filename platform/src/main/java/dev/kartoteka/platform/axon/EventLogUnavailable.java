package dev.kartoteka.platform.axon;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The event store does not answer just now. */
final class EventLogUnavailable extends AxonTransientException {

    EventLogUnavailable(@Nullable Throwable cause) {
        super("The events cannot be read", cause);
    }
}
