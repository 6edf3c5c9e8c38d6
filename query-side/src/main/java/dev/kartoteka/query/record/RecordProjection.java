package dev.kartoteka.query.record;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.query.projection.Rebuildable;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;

/**
 * The shell around a fold: gathers the events of a processor's batch and writes them together just before the batch, with its
 * token, is committed. A failure anywhere fails the batch, which is then handled again.
 */
public abstract class RecordProjection<S> implements Rebuildable {

    private final RecordModel<S> model;
    private final Generations generations;
    private final RecordChanges changes;
    private @Nullable EventStore events;

    protected RecordProjection(RecordModel<S> model, Generations generations, RecordChanges changes) {
        this.model = model;
        this.generations = generations;
        this.changes = changes;
    }

    /** @param events where a record is read from again after an erasure */
    @Autowired
    void begin(@Lazy EventStore events) {
        this.events = events;
        generations.introduce(this);
        prepare(generations.read(projection()));
    }

    @Override
    public final String projection() {
        return model.name();
    }

    @Override
    public final int fold() {
        return model.fold().version();
    }

    @Override
    public final List<String> collections() {
        return List.of(model.collection(), model.versionCollection());
    }

    @Override
    public final boolean concerns(String recordId) {
        return recordId.startsWith(model.prefix());
    }

    @Override
    public final void prepare(Place place) {
        RecordIndexes.ensure(model, place);
    }

    @Override
    public final void write(List<RecordedEvent> batch, Place place) {
        writeAll(batch, place);
    }

    protected final void collect(DomainEventMessage<?> message, UnitOfWork<?> batch) {
        List<RecordedEvent> collected = batch.root().getOrComputeResource(resourceKey(), key -> {
            List<RecordedEvent> gathered = new ArrayList<>();
            batch.root().onPrepareCommit(work -> flush(gathered, batch));
            return gathered;
        });
        collected.add(RecordedEvents.of(message, position(message)));
    }

    private void flush(List<RecordedEvent> batch, UnitOfWork<?> work) {
        Generations.Writable writable = generations.write(projection(), fold());
        List<RecordVersion<S>> changed = writeAll(batch, writable.place());
        changed.addAll(builtBefore(batch, writable, changed));
        work.root().afterCommit(done -> changed.forEach(version -> changes.changed(model.name(), version)));
    }

    private List<RecordVersion<S>> writeAll(List<RecordedEvent> batch, Place place) {
        return new BatchWriter<>(
                        new RecordWriter<>(model, place), id -> rewriter(place).rewrite(id))
                .write(batch);
    }

    /** What a rebuild had written before this projection came to it, and nobody here was told of. */
    private Collection<RecordVersion<S>> builtBefore(
            List<RecordedEvent> batch, Generations.Writable writable, List<RecordVersion<S>> changed) {
        Set<String> ids = batch.stream()
                .filter(event -> event.position() <= writable.switchedAt())
                .map(RecordedEvent::recordId)
                .collect(Collectors.toSet());
        changed.forEach(version -> ids.remove(version.id()));
        return new RecordStore<>(model, writable.place()).getAll(ids, null).values();
    }

    private RecordRewriter<S> rewriter(Place place) {
        EventStore given = events;
        if (given == null) {
            throw new IllegalStateException("The projection of " + model.name() + " was given no event store");
        }
        return new RecordRewriter<>(model, place, given);
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
