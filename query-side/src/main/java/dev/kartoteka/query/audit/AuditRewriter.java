package dev.kartoteka.query.audit;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes the audit's rows of a record anew from its events, which read otherwise since its personal data were erased. */
@Component
public class AuditRewriter {

    private final AuditStore store;
    private final EventStore events;

    AuditRewriter(AuditStore store, @Lazy EventStore events) {
        this.store = store;
        this.events = events;
    }

    /** The same at another place. */
    public AuditRewriter at(Place place) {
        return new AuditRewriter(store.at(place), events);
    }

    /** Those rows that there are; what came later than the audit has got to is written when it gets there. */
    public void rewrite(String recordId) {
        Map<Long, Long> positions = store.ofRecords(List.of(recordId)).getOrDefault(recordId, List.of()).stream()
                .collect(Collectors.toMap(AuditRow::sequence, AuditRow::position));
        List<RecordedEvent> again = new ArrayList<>();
        events.readEvents(recordId).asStream().forEach(event -> {
            Long position = positions.get(event.getSequenceNumber());
            if (position != null) {
                again.add(RecordedEvents.of(event, position));
            }
        });
        store.write(again);
    }
}
