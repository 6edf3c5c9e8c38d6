package dev.kartoteka.command.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.platform.metrics.CacheMeters;
import dev.kartoteka.shared.fold.Fold;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds streams of the event store, and remembers where it got to, so that the next look reads only what is new. */
@Component
class StreamRecords implements Records {

    private static final int REMEMBERED = 20_000;

    private final EventStore eventStore;
    private final Cache<Key, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).recordStats().build();

    StreamRecords(EventStore eventStore, MeterRegistry registry) {
        this.eventStore = eventStore;
        CacheMeters.show(registry, known, "records");
    }

    @Override
    public <S> @Nullable S current(String recordId, Fold<S> fold) {
        Key key = new Key(recordId, fold);
        Known start = known.getIfPresent(key);
        S state = start == null ? null : fold.stateType().cast(start.state());
        long next = start == null ? 0 : start.next();
        Iterator<? extends DomainEventMessage<?>> events =
                eventStore.readEvents(recordId, next).asStream().iterator();
        boolean moved = false;
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            state = fold.apply(state, RecordedEvents.of(event));
            next = event.getSequenceNumber() + 1;
            moved = true;
        }
        if (moved && state != null) {
            known.put(key, new Known(state, next));
        }
        return state;
    }

    private record Key(String recordId, Fold<?> fold) {}

    private record Known(Object state, long next) {}
}
