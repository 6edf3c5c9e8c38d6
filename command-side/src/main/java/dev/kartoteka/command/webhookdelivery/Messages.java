package dev.kartoteka.command.webhookdelivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.event.RecordedEvent;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Revision;
import org.springframework.stereotype.Component;

/** What is sent of an event: what the audit shows of it, read from the event store at the moment of sending. */
@Component
class Messages {

    private static final JsonMapper JSON = EventJson.mapper();

    private final EventStore events;

    Messages(EventStore events) {
        this.events = events;
    }

    /** Empty when its personal data were erased, or there is no such event. */
    Optional<String> body(Delivery delivery) {
        Iterator<? extends DomainEventMessage<?>> found = events.readEvents(delivery.recordId(), delivery.sequence())
                .asStream()
                .iterator();
        if (!found.hasNext()) {
            return Optional.empty();
        }
        RecordedEvent event = RecordedEvents.of(found.next());
        return event.erased() ? Optional.empty() : Optional.of(json(event));
    }

    private static String json(RecordedEvent event) {
        DomainEvent payload = event.payload();
        Revision revision = payload.getClass().getAnnotation(Revision.class);
        String type = payload.getClass().getSimpleName();
        try {
            return JSON.writeValueAsString(new Message(
                    type,
                    event.recordedAt(),
                    new Row(
                            event.eventId(),
                            event.recordId(),
                            event.recordId().substring(0, event.recordId().indexOf('-')),
                            event.sequence(),
                            type,
                            revision == null ? "" : revision.value(),
                            event.occurredAt(),
                            event.recordedAt(),
                            new TreeMap<>(event.metadata()),
                            payload.aboutClients(),
                            JSON.writeValueAsString(payload))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + event.eventId() + " cannot be written as JSON", e);
        }
    }

    /** As Standard Webhooks wants it. */
    private record Message(String type, Instant timestamp, Row data) {}

    /** As the audit has it, but for the position, which only the query side knows. */
    private record Row(
            String eventId,
            String recordId,
            String recordType,
            long sequence,
            String type,
            String revision,
            Instant occurredAt,
            Instant recordedAt,
            Map<String, String> metadata,
            List<String> clientIds,
            @JsonRawValue String payload) {}
}
