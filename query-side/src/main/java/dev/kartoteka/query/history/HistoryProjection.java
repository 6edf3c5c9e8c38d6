package dev.kartoteka.query.history;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.audit.AuditRewriter;
import dev.kartoteka.query.audit.AuditStore;
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
class HistoryProjection {

    static final String GROUP = "history";

    private final AuditStore audit;
    private final AuditRewriter rewriter;
    private final TimelineWriter timeline;

    HistoryProjection(AuditStore audit, AuditRewriter rewriter, TimelineWriter timeline) {
        this.audit = audit;
        this.rewriter = rewriter;
        this.timeline = timeline;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        List<RecordedEvent> events = batch.root().getOrComputeResource("projection:" + GROUP, key -> {
            List<RecordedEvent> gathered = new ArrayList<>();
            batch.root().onPrepareCommit(work -> write(gathered));
            return gathered;
        });
        events.add(RecordedEvents.of(message, position(message)));
    }

    private void write(List<RecordedEvent> events) {
        audit.write(events);
        timeline.write(events);
        List<String> erased = events.stream()
                .filter(event -> event.payload() instanceof PersonalDataErased)
                .map(RecordedEvent::recordId)
                .distinct()
                .toList();
        erased.forEach(rewriter::rewrite);
        timeline.rewrite(erased);
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
