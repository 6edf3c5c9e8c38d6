package dev.kartoteka.query.completeness;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The events of the store, once more and from the first one on, past every projection.
 *
 * @param head the position of the last event to read
 */
public record EventScan(EventStore store, long head) {

    private static final int LONGEST_WAIT_SECONDS = 10;

    /** @return how many events there are up to the head */
    public long forEach(Consumer<RecordedEvent> consumer) {
        long events = 0;
        long position = position(store.createTailToken());
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            while (position < head) {
                if (!stream.hasNextAvailable(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                    throw unavailable();
                }
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = position(message.trackingToken());
                if (position <= head
                        && message instanceof DomainEventMessage<?> event
                        && event.getPayload() instanceof DomainEvent) {
                    events++;
                    consumer.accept(RecordedEvents.of(event, position));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
        return events;
    }

    /** The stream of one record, whatever the head; empty when it has no events. Positions are not known. */
    public List<RecordedEvent> ofRecord(String recordId) {
        return store.readEvents(recordId)
                .asStream()
                .<RecordedEvent>map(RecordedEvents::of)
                .toList();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private static Refusal unavailable() {
        return new Refusal(FailureCode.STORE_UNAVAILABLE, "The event store does not go on up to its own head");
    }
}
