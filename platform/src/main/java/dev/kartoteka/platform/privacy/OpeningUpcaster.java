package dev.kartoteka.platform.privacy;

import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Opens what is sealed, before any other step of reading sees the event. An event is opened only when somebody asks for what is
 * in it: most projections pass most events by.
 */
public final class OpeningUpcaster implements EventUpcaster {

    private final RecordKeys keys;
    private final Serializer serializer;

    /** @param serializer of events */
    public OpeningUpcaster(RecordKeys keys, Serializer serializer) {
        this.keys = keys;
        this.serializer = serializer;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return events.map(event -> new OpenedEvent(event, keys, serializer));
    }
}
