package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Tells of records that other nodes project, so that those who wait at this one hear of them too. Every node follows the events
 * by itself, from when it started; the events say which record will have which version, and when the read store has it, it
 * is told. Thus it needs nothing of the read store but reading, and asks it nothing while nothing happens. Where one process
 * projects everything, what {@link RecordProjection} tells is all there is, and this is switched off.
 */
@Component
@ConditionalOnProperty("kartoteka.changes-elsewhere")
@ProcessingGroup(ChangesElsewhereProjection.GROUP)
public class ChangesElsewhereProjection {

    public static final String GROUP = "changes-elsewhere";

    private static final String EXPECTED = "changes-elsewhere:expected";
    private static final long LOOK_AGAIN_NANOS = 50_000_000;

    private final List<RecordStore<?>> stores;
    private final RecordChanges changes;

    ChangesElsewhereProjection(List<RecordStore<?>> stores, RecordChanges changes) {
        this.stores = stores;
        this.changes = changes;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        Map<String, Long> expected = batch.root().getOrComputeResource(EXPECTED, key -> {
            Map<String, Long> gathered = new LinkedHashMap<>();
            batch.root().onPrepareCommit(work -> tell(gathered));
            return gathered;
        });
        expected.merge(message.getAggregateIdentifier(), message.getSequenceNumber(), Math::max);
    }

    /** Goes on when the read store has them all: what is followed is never further than what is projected. */
    private void tell(Map<String, Long> expected) {
        stores.forEach(store -> {
            Map<String, Long> ofStore = new LinkedHashMap<>();
            expected.forEach((id, version) -> {
                if (id.startsWith(store.model().prefix())) {
                    ofStore.put(id, version);
                }
            });
            tell(store, ofStore);
        });
    }

    private <S> void tell(RecordStore<S> store, Map<String, Long> expected) {
        while (!expected.isEmpty() && !Thread.currentThread().isInterrupted()) {
            // nobody asks here; each who waits is shown what they may see of it
            Map<String, RecordVersion<S>> found = store.unrestricted().getAll(expected.keySet(), null);
            Iterator<Map.Entry<String, Long>> each = expected.entrySet().iterator();
            while (each.hasNext()) {
                Map.Entry<String, Long> one = each.next();
                RecordVersion<S> version = found.get(one.getKey());
                if (version != null && version.version() >= one.getValue()) {
                    changes.changed(store.model().name(), version);
                    each.remove();
                }
            }
            if (!expected.isEmpty()) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }
}
