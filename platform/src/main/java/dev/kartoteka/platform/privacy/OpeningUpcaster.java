package dev.kartoteka.platform.privacy;

import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Opens what is sealed, before any other step of reading sees the event. An event is opened only when somebody asks for what is
 * in it: most projections pass most events by.
 */
public final class OpeningUpcaster implements EventUpcaster {

    private final RecordKeys keys;
    private final Serializer serializer;
    private final Map<String, Boolean> erasures = new ConcurrentHashMap<>();

    /** @param serializer of events */
    public OpeningUpcaster(RecordKeys keys, Serializer serializer) {
        this.keys = keys;
        this.serializer = serializer;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return events.map(event -> {
            if (tellsOfErasure(event.getType().getName())) {
                // before the record is read anew, here, whichever process destroyed its key
                event.getAggregateIdentifier().ifPresent(keys::forget);
            }
            return new OpenedEvent(event, keys, serializer);
        });
    }

    private boolean tellsOfErasure(String type) {
        return erasures.computeIfAbsent(
                type,
                name -> PersonalDataErased.class.isAssignableFrom(
                        serializer.classForType(new SimpleSerializedType(name, null))));
    }
}
