package dev.kartoteka.query.projection;

import dev.kartoteka.shared.event.RecordedEvent;

/** Which event of a batch it is that cannot be handled; why, its cause says. */
public final class UnhandledEvent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String eventId;

    public UnhandledEvent(RecordedEvent event, RuntimeException cause) {
        super("Event " + event.sequence() + " of " + event.recordId() + " cannot be handled", cause);
        this.eventId = event.eventId();
    }

    public String eventId() {
        return eventId;
    }
}
