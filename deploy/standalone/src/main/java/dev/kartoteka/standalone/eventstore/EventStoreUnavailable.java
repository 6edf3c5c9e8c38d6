package dev.kartoteka.standalone.eventstore;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The event store cannot be reached just now. The same request may be sent again, as {@link #outcomeUnknown()} allows. */
public final class EventStoreUnavailable extends AxonTransientException {

    private final boolean outcomeUnknown;

    private EventStoreUnavailable(String message, @Nullable Throwable cause, boolean outcomeUnknown) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    static EventStoreUnavailable nothingStored(String message, @Nullable Throwable cause) {
        return new EventStoreUnavailable(message, cause, false);
    }

    static EventStoreUnavailable outcomeUnknown(String message, @Nullable Throwable cause) {
        return new EventStoreUnavailable(message, cause, true);
    }

    /**
     * False if certainly nothing was stored. True only if the database could not be asked whether an interrupted commit had
     * taken effect, within the time that an append may take or before the process was shut down. As long as that is not known,
     * the record cannot be read and nothing is appended.
     */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
