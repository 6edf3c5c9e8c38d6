package dev.kartoteka.shared.upcasting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * The chain through which every stored event is read, on either side. An event passes the steps in their order and each
 * step once, so an earlier revision's step stands before a later one's.
 */
public final class EventUpcasters {

    private EventUpcasters() {}

    /** The product's chain. Empty as long as every event is of its first revision; add new steps at the end. */
    public static EventUpcasterChain chain() {
        return chainOf(List.of());
    }

    static EventUpcasterChain chainOf(List<? extends JsonEventUpcaster> steps) {
        Set<SerializedType> read = new HashSet<>();
        for (JsonEventUpcaster step : steps) {
            if (read.contains(step.to())) {
                throw new IllegalArgumentException(
                        "The step to " + step.to() + " stands behind the one that goes on from there");
            }
            if (!read.add(step.from())) {
                throw new IllegalArgumentException("Two steps from " + step.from());
            }
        }
        return new EventUpcasterChain(steps);
    }
}
