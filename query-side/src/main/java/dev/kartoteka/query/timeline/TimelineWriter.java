package dev.kartoteka.query.timeline;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.audit.AuditRow;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.audit.RestoredEvents;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes entries of events, and of what a deal or contact brings along to the client it is linked to. */
@Component
public class TimelineWriter {

    private final TimelineStore store;
    private final AuditStore audit;
    private final RestoredEvents restored;

    TimelineWriter(TimelineStore store, AuditStore audit, RestoredEvents restored) {
        this.store = store;
        this.audit = audit;
        this.restored = restored;
    }

    /** The same at another place, from the audit that is there. */
    public TimelineWriter at(Place place) {
        return new TimelineWriter(new TimelineStore(place), audit.at(place), restored);
    }

    /** Makes the indexes. */
    public void prepare() {
        store.prepare();
    }

    /** @param events which the audit has already, since it is asked for what came before a link */
    public void write(List<RecordedEvent> events) {
        store.write(entries(events));
    }

    /** Makes the entries of some records anew from the audit. */
    public void rewrite(Collection<String> recordIds) {
        store.write(entriesOf(recordIds));
    }

    List<TimelineEntry> entries(List<RecordedEvent> events) {
        List<String> linked = events.stream()
                .filter(Entries::brings)
                .map(RecordedEvent::recordId)
                .distinct()
                .toList();
        Map<String, List<AuditRow>> histories = audit.ofRecords(linked);
        List<TimelineEntry> entries = new ArrayList<>();
        for (RecordedEvent event : events) {
            entries.addAll(Entries.of(event));
            if (Entries.brings(event)) {
                entries.addAll(Entries.broughtBy(event, before(event, histories)));
            }
        }
        return entries;
    }

    /** All entries that the events of some records make, now. */
    List<TimelineEntry> entriesOf(Collection<String> recordIds) {
        List<TimelineEntry> entries = new ArrayList<>();
        audit.ofRecords(recordIds).values().forEach(rows -> {
            List<RecordedEvent> events = rows.stream().map(restored::of).toList();
            for (int i = 0; i < events.size(); i++) {
                entries.addAll(Entries.of(events.get(i)));
                if (Entries.brings(events.get(i))) {
                    entries.addAll(Entries.broughtBy(events.get(i), events.subList(0, i)));
                }
            }
        });
        return entries;
    }

    private List<RecordedEvent> before(RecordedEvent link, Map<String, List<AuditRow>> histories) {
        List<RecordedEvent> earlier = histories.getOrDefault(link.recordId(), List.of()).stream()
                .filter(row -> row.sequence() < link.sequence())
                .map(restored::of)
                .toList();
        if (earlier.size() != link.sequence()) {
            throw new Refusal(
                    FailureCode.NOT_YET_VISIBLE,
                    "The audit has " + earlier.size() + " events of " + link.recordId() + " before event "
                            + link.sequence() + "; the timeline would miss some");
        }
        return earlier;
    }
}
