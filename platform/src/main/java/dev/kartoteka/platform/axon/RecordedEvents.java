package dev.kartoteka.platform.axon;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** From Axon's messages to the events that folds know, which are free of Axon. */
public final class RecordedEvents {

    private RecordedEvents() {}

    public static RecordedEvent of(DomainEventMessage<?> message) {
        return of(message, -1);
    }

    /** @param position in the order of all events */
    public static RecordedEvent of(DomainEventMessage<?> message, long position) {
        Map<String, String> metadata = new HashMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new RecordedEvent(
                position,
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                occurredAt(message),
                message.getTimestamp(),
                Map.copyOf(metadata),
                (DomainEvent) message.getPayload());
    }

    private static Instant occurredAt(EventMessage<?> message) {
        Object told = message.getMetaData().get(MetadataKeys.OCCURRED_AT);
        return told == null ? message.getTimestamp() : Instant.parse(String.valueOf(told));
    }
}
