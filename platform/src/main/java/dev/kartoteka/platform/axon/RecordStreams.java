package dev.kartoteka.platform.axon;

import dev.kartoteka.shared.fold.Fold;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds a record's own stream, which both sides can read without each other. */
@Component
public class RecordStreams {

    private final EventStore eventStore;

    RecordStreams(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** The state of a record now; empty when there is no such record. */
    public <S> Optional<S> current(String recordId, Fold<S> fold) {
        @Nullable S state = null;
        Iterator<? extends DomainEventMessage<?>> events =
                eventStore.readEvents(recordId).asStream().iterator();
        while (events.hasNext()) {
            state = fold.apply(state, RecordedEvents.of(events.next()));
        }
        return Optional.ofNullable(state);
    }
}
