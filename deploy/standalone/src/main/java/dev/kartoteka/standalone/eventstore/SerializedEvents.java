package dev.kartoteka.standalone.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Event messages, and each one's row, whose position is not given yet. */
record SerializedEvents(List<EventMessage<?>> messages, List<StoredEvent> rows) {

    static SerializedEvents none() {
        return new SerializedEvents(List.of(), List.of());
    }

    static SerializedEvents of(List<? extends EventMessage<?>> messages, Serializer serializer) {
        return new SerializedEvents(
                List.copyOf(messages),
                messages.stream()
                        .map(SerializedEvents::inStream)
                        .map(message -> row(message, serializer))
                        .toList());
    }

    /** An event without an aggregate is a stream of its own. */
    private static DomainEventMessage<?> inStream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> inStream
                ? inStream
                : new GenericDomainEventMessage<>(null, message.getIdentifier(), 0L, message, message::getTimestamp);
    }

    static StoredEvent row(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        return new StoredEvent(
                0,
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                metadata.getData(),
                payload.getData());
    }

    SerializedEvents and(SerializedEvents more) {
        return new SerializedEvents(
                Stream.concat(messages.stream(), more.messages.stream()).toList(),
                Stream.concat(rows.stream(), more.rows.stream()).toList());
    }
}
