package dev.kartoteka.shared.upcasting;

import dev.kartoteka.shared.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** Reads events as an event store does: stored bytes, through upcasters, into records. */
public final class StoredEvents {

    private StoredEvents() {}

    /** Set up as in the product. */
    public static JacksonSerializer serializer() {
        return JacksonSerializer.builder()
                .objectMapper(EventJson.mapper())
                .lenientDeserialization()
                .build();
    }

    public static Object read(EventUpcasterChain chain, String type, String revision, String json) {
        SerializedObject<?> newest = upcast(chain, type, revision, json).getData();
        return serializer().deserialize(newest);
    }

    static IntermediateEventRepresentation upcast(EventUpcasterChain chain, String type, String revision, String json) {
        JacksonSerializer serializer = serializer();
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                "Any",
                "any-1",
                0,
                "event-1",
                "2026-03-01T00:00:00Z",
                type,
                revision,
                json.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        return chain.upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .reduce((first, second) -> {
                    throw new IllegalStateException("One event became several");
                })
                .orElseThrow();
    }
}
