package dev.kartoteka.query.record;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The shell around a fold: gathers the events of a processor's batch and writes them together just before the batch, with its
 * token, is committed. A failure anywhere fails the batch, which is then handled again.
 */
public abstract class RecordProjection<S> {

    private final RecordWriter<S> writer;
    private final RecordModel<S> model;
    private final RecordChanges changes;

    protected RecordProjection(RecordModel<S> model, MongoTemplate mongo, RecordChanges changes) {
        this.model = model;
        this.writer = new RecordWriter<>(model, mongo);
        this.changes = changes;
        RecordIndexes.ensure(model, mongo);
    }

    protected final void collect(DomainEventMessage<?> message, UnitOfWork<?> batch) {
        List<RecordedEvent> events = batch.root().getOrComputeResource(resourceKey(), key -> {
            List<RecordedEvent> gathered = new ArrayList<>();
            batch.root().onPrepareCommit(work -> flush(gathered, batch));
            return gathered;
        });
        events.add(RecordedEvents.of(message, position(message)));
    }

    private void flush(List<RecordedEvent> events, UnitOfWork<?> batch) {
        List<RecordVersion<S>> changed = writer.write(events);
        batch.root().afterCommit(work -> changed.forEach(version -> changes.changed(model.name(), version)));
    }

    private String resourceKey() {
        return "projection:" + model.name();
    }

    private static long position(DomainEventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }
}
