package dev.kartoteka.query.audit;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.upcasting.EventUpcasters;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Makes rows of the audit into events again, in their newest form whatever revision the row was written in. */
@Component
public class RestoredEvents {

    private final Serializer serializer;
    private final EventUpcasterChain upcasters = EventUpcasters.chain();

    RestoredEvents(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    public RecordedEvent of(AuditRow row) {
        Class<? extends DomainEvent> type = EventTypes.named(row.type());
        if (type == null) {
            throw new IllegalStateException("Position " + row.position() + " holds an event of no known type");
        }
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                row.recordType(),
                row.recordId(),
                row.sequence(),
                row.eventId(),
                row.recordedAt(),
                type.getName(),
                row.revision(),
                row.payload().getBytes(StandardCharsets.UTF_8),
                serializer
                        .serialize(MetaData.from(row.metadata()), byte[].class)
                        .getData());
        return RecordedEvents.of(
                EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
                        .next(),
                row.position());
    }
}
