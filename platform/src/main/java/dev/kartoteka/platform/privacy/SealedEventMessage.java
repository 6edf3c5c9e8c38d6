package dev.kartoteka.platform.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event on its way into the store: its payload is sealed already, whatever serializer the store brings along. */
final class SealedEventMessage<T> extends GenericDomainEventMessage<T> {

    private static final long serialVersionUID = 1L;

    private final transient byte[] sealed;

    SealedEventMessage(DomainEventMessage<T> event, MetaData metaData, byte[] sealed) {
        this(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new GenericMessage<>(event.getIdentifier(), event.getPayload(), metaData),
                event::getTimestamp,
                sealed);
    }

    private SealedEventMessage(
            String type, String id, long sequence, Message<T> message, Supplier<Instant> timestamp, byte[] sealed) {
        super(type, id, sequence, message, timestamp);
        this.sealed = sealed;
    }

    @Override
    public <S> SerializedObject<S> serializePayload(Serializer serializer, Class<S> expectedRepresentation) {
        return serializer
                .getConverter()
                .convert(
                        new SimpleSerializedObject<>(sealed, byte[].class, serializer.typeForClass(getPayloadType())),
                        expectedRepresentation);
    }

    @Override
    public SealedEventMessage<T> withMetaData(Map<String, ?> metaData) {
        return new SealedEventMessage<>(this, MetaData.from(metaData), sealed);
    }

    @Override
    public SealedEventMessage<T> andMetaData(Map<String, ?> metaData) {
        return new SealedEventMessage<>(this, getMetaData().mergedWith(metaData), sealed);
    }
}
