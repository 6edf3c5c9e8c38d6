package dev.kartoteka.platform.privacy;

import dev.kartoteka.shared.metadata.MetadataKeys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.UpcastedEventRepresentation;
import org.jspecify.annotations.Nullable;

/** A stored event, opened when it is looked at. */
final class OpenedEvent implements IntermediateEventRepresentation {

    private static final int UNKNOWN = -2;

    private final IntermediateEventRepresentation stored;
    private final RecordKeys keys;
    private final Serializer serializer;
    private int firstSealed = UNKNOWN; // looked for once, for payload and metadata; twice by two threads does no harm

    OpenedEvent(IntermediateEventRepresentation stored, RecordKeys keys, Serializer serializer) {
        this.stored = stored;
        this.keys = keys;
        this.serializer = serializer;
    }

    @Override
    public SerializedObject<?> getData() {
        SerializedObject<byte[]> data = stored.getData(byte[].class);
        byte[] json = data.getData();
        int first = firstSealed(json);
        if (first < 0) {
            return data;
        }
        byte[] opened = SealedJson.open(json, first, this::opened);
        return new SimpleSerializedObject<>(opened, byte[].class, data.getType());
    }

    private byte @Nullable [] opened(String sealed, String field) {
        SecretKey key = keys.byId(SealedText.keyId(sealed)).key();
        return key == null ? null : SealedText.open(key, sealed, getMessageIdentifier(), field);
    }

    @Override
    public LazyDeserializingObject<MetaData> getMetaData() {
        return new OpenedMetaData();
    }

    private MetaData opened(MetaData metaData) {
        Object sealedReason = metaData.get(MetadataKeys.SEALED_REASON);
        String sealed = sealedReason == null ? firstInPayload() : String.valueOf(sealedReason);
        if (sealed == null) {
            return metaData;
        }
        SecretKey key = keys.byId(SealedText.keyId(sealed)).key();
        if (sealedReason == null && key != null) {
            return metaData;
        }
        Map<String, Object> opened = new HashMap<>(metaData);
        opened.remove(MetadataKeys.SEALED_REASON);
        if (key == null) {
            opened.put(MetadataKeys.ERASED, "true");
        } else {
            byte[] reason = SealedText.open(key, sealed, getMessageIdentifier(), MetadataKeys.REASON);
            opened.put(MetadataKeys.REASON, new String(reason, StandardCharsets.UTF_8));
        }
        return MetaData.from(opened);
    }

    private @Nullable String firstInPayload() {
        byte[] json = stored.getData(byte[].class).getData();
        int first = firstSealed(json);
        return first < 0 ? null : SealedJson.sealedAt(json, first);
    }

    private int firstSealed(byte[] json) {
        if (firstSealed == UNKNOWN) {
            firstSealed = SealedJson.firstSealed(json);
        }
        return firstSealed;
    }

    @Override
    public <T> IntermediateEventRepresentation upcast(
            SerializedType outputType,
            Class<T> expectedRepresentationType,
            Function<T, T> upcastFunction,
            Function<MetaData, MetaData> metaDataUpcastFunction) {
        return new UpcastedEventRepresentation<>(
                outputType,
                this,
                upcastFunction,
                metaDataUpcastFunction,
                expectedRepresentationType,
                serializer.getConverter());
    }

    @Override
    public SerializedType getType() {
        return stored.getType();
    }

    @Override
    public <D> SerializedObject<D> getData(Class<D> requiredType) {
        return serializer.getConverter().convert(getData(), requiredType);
    }

    @Override
    public Class<?> getContentType() {
        return byte[].class;
    }

    @Override
    public String getMessageIdentifier() {
        return stored.getMessageIdentifier();
    }

    @Override
    public Optional<String> getAggregateType() {
        return stored.getAggregateType();
    }

    @Override
    public Optional<String> getAggregateIdentifier() {
        return stored.getAggregateIdentifier();
    }

    @Override
    public Optional<Long> getSequenceNumber() {
        return stored.getSequenceNumber();
    }

    @Override
    public Optional<TrackingToken> getTrackingToken() {
        return stored.getTrackingToken();
    }

    @Override
    public Instant getTimestamp() {
        return stored.getTimestamp();
    }

    @Override
    public boolean canConvertDataTo(Class<?> requiredType) {
        return serializer.getConverter().canConvert(byte[].class, requiredType);
    }

    /** As lazy as the payload: reading past an event costs nothing. */
    private final class OpenedMetaData extends LazyDeserializingObject<MetaData> {

        private @Nullable MetaData opened;

        OpenedMetaData() {
            super(
                    () -> stored.getMetaData().getSerializedObject(),
                    new org.axonframework.serialization.SimpleSerializedType(MetaData.class.getName(), null),
                    serializer);
        }

        @Override
        public synchronized MetaData getObject() {
            if (opened == null) {
                opened = opened(stored.getMetaData().getObject());
            }
            return opened;
        }

        @Override
        public synchronized boolean isDeserialized() {
            return opened != null;
        }

        @Override
        public SerializedObject<?> getSerializedObject() {
            return new SerializedMetaData<>(
                    serializer.serialize(getObject(), byte[].class).getData(), byte[].class);
        }
    }
}
