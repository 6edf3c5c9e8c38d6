package dev.kartoteka.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.fold.Fold;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Folds a record's own stream, so that both sides know without each other, and remembers the outcome for two seconds: so long
 * may a right outlive its revocation.
 */
final class Streams<S> {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final EventStore eventStore;
    private final Fold<S> fold;
    private final Cache<String, S> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    Streams(EventStore eventStore, Fold<S> fold) {
        this.eventStore = eventStore;
        this.fold = fold;
    }

    /** Empty when there is no such record, which is not remembered: one that was just made is known at once. */
    Optional<S> find(String recordId) {
        return Optional.ofNullable(known.get(recordId, this::read));
    }

    private @Nullable S read(String recordId) {
        S state = null;
        Iterator<? extends DomainEventMessage<?>> events =
                eventStore.readEvents(recordId).asStream().iterator();
        while (events.hasNext()) {
            state = fold.apply(state, RecordedEvents.of(events.next()));
        }
        return state;
    }
}
