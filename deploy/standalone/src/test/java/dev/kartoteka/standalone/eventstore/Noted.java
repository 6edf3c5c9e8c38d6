package dev.kartoteka.standalone.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Revision;

/** An event to test with. */
@Revision("1")
public record Noted(String text) {

    static DomainEventMessage<Noted> in(String aggregateId, long sequence) {
        return in(aggregateId, sequence, UUID.randomUUID().toString());
    }

    static DomainEventMessage<Noted> in(String aggregateId, long sequence, String eventId) {
        return in(aggregateId, sequence, eventId, Instant.now());
    }

    static DomainEventMessage<Noted> in(String aggregateId, long sequence, String eventId, Instant timestamp) {
        return new GenericDomainEventMessage<>(
                "Notebook", aggregateId, sequence, new Noted("a note"), Map.of("actorId", "ada"), eventId, timestamp);
    }
}
