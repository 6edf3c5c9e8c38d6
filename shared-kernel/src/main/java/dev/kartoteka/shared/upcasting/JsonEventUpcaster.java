package dev.kartoteka.shared.upcasting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * One step of one event from a revision to the next, on its JSON. Named {@code ClientRegistered1To2Upcaster}; kept for
 * ever, since a stored event is never rewritten. It leaves alone what is of another type or of another revision.
 */
public abstract class JsonEventUpcaster extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    /**
     * @param type the fully qualified class name that is stored with the event
     * @param fromRevision the value of {@code @Revision} that it reads
     * @param toRevision the value of {@code @Revision} that it makes
     */
    protected JsonEventUpcaster(String type, String fromRevision, String toRevision) {
        if (fromRevision.equals(toRevision)) {
            throw new IllegalArgumentException(
                    "A step leads to another revision, not from " + type + " " + fromRevision + " to itself");
        }
        this.from = new SimpleSerializedType(type, fromRevision);
        this.to = new SimpleSerializedType(type, toRevision);
    }

    /** The newer form of the event; the given one is a copy and may be changed and returned. */
    protected abstract ObjectNode upcast(ObjectNode event);

    final SimpleSerializedType from() {
        return from;
    }

    final SimpleSerializedType to() {
        return to;
    }

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, json -> upcast((ObjectNode) json));
    }
}
