package dev.kartoteka.query.record;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The shell around a fold: gathers the events of a processor's batch and writes them together just before the batch, with its
 * token, is committed. A failure anywhere fails the batch, which is then handled again.
 */
public abstract class RecordProjection<S> {

    private final RecordWriter<S> writer;
    private final RecordModel<S> model;
    private final RecordChanges changes;
    private final MongoTemplate mongo;
    private @Nullable RecordRewriter<S> rewriter;

    protected RecordProjection(RecordModel<S> model, MongoTemplate mongo, RecordChanges changes) {
        this.model = model;
        this.mongo = mongo;
        this.writer = new RecordWriter<>(model, mongo);
        this.changes = changes;
        RecordIndexes.ensure(model, mongo);
    }

    /** Where a record is read from again after an erasure. */
    @Autowired
    void readAgainFrom(@Lazy EventStore eventStore) {
        rewriter = new RecordRewriter<>(model, mongo, eventStore);
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
        List<RecordVersion<S>> changed = new ArrayList<>(writer.write(events));
        for (RecordedEvent event : events) {
            if (event.payload() instanceof PersonalDataErased) {
                changed.removeIf(version -> version.id().equals(event.recordId()));
                rewriter().rewrite(event.recordId()).ifPresent(changed::add);
            }
        }
        batch.root().afterCommit(work -> changed.forEach(version -> changes.changed(model.name(), version)));
    }

    private RecordRewriter<S> rewriter() {
        RecordRewriter<S> given = rewriter;
        if (given == null) {
            throw new IllegalStateException("The projection of " + model.name() + " was given no event store");
        }
        return given;
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
