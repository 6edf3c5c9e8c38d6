package dev.kartoteka.query.history;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.audit.AuditRewriter;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.query.projection.Rebuildable;
import dev.kartoteka.query.timeline.TimelineStore;
import dev.kartoteka.query.timeline.TimelineWriter;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Gathers a batch and writes its audit rows, then its timeline entries. Rows and entries are absolute and an entry depends on
 * earlier events of its own record only, which come in their order whatever the number of segments; so handling a batch
 * twice, or several segments at once, changes nothing.
 */
@Component
@ProcessingGroup(HistoryProjection.GROUP) // never renamed: it is the key of the token
class HistoryProjection implements Rebuildable {

    static final String GROUP = AuditStore.PROJECTION;

    /** To be raised when rows or entries of the same events become others; {@link Rebuildable}. */
    private static final int FOLD = 1;

    private final Generations generations;
    private final AuditStore audit;
    private final AuditRewriter rewriter;
    private final TimelineWriter timeline;

    HistoryProjection(Generations generations, AuditStore audit, AuditRewriter rewriter, TimelineWriter timeline) {
        this.generations = generations;
        this.audit = audit;
        this.rewriter = rewriter;
        this.timeline = timeline;
        generations.introduce(this);
        prepare(generations.read(GROUP));
    }

    @Override
    public String projection() {
        return GROUP;
    }

    @Override
    public int fold() {
        return FOLD;
    }

    @Override
    public List<String> collections() {
        return List.of(AuditStore.COLLECTION, TimelineStore.COLLECTION);
    }

    @Override
    public boolean concerns(String recordId) {
        return true;
    }

    @Override
    public void prepare(Place place) {
        audit.at(place).prepare();
        timeline.at(place).prepare();
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        List<RecordedEvent> events = batch.root().getOrComputeResource("projection:" + GROUP, key -> {
            List<RecordedEvent> gathered = new ArrayList<>();
            batch.root()
                    .onPrepareCommit(work ->
                            write(gathered, generations.write(GROUP, FOLD).place()));
            return gathered;
        });
        events.add(RecordedEvents.of(message, position(message)));
    }

    @Override
    public void write(List<RecordedEvent> events, Place place) {
        audit.at(place).write(events);
        TimelineWriter entries = timeline.at(place);
        entries.write(events);
        List<String> erased = events.stream()
                .filter(event -> event.payload() instanceof PersonalDataErased)
                .map(RecordedEvent::recordId)
                .distinct()
                .toList();
        erased.forEach(rewriter.at(place)::rewrite);
        entries.rewrite(erased);
    }

    private static long position(DomainEventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalStateException("A tracking token without a position"));
        }
        throw new IllegalStateException("Events of the history come from a stream of all events");
    }
}
