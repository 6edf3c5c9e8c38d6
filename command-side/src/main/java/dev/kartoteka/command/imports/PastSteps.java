package dev.kartoteka.command.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What earlier loads did to records, as the records' own events tell; there is no other memory that could disagree. */
final class PastSteps {

    /** More records than are touched at once; one that is forgotten is read again. */
    private static final int REMEMBERED = 100_000;

    private final EventStore eventStore;
    private final Cache<String, Past> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PastSteps(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** Null if nobody has looked yet. */
    @Nullable
    Past known(String recordId) {
        return known.getIfPresent(recordId);
    }

    /** The record was made just now, so no earlier load can have done anything to it. */
    void isNew(String recordId) {
        known.put(recordId, new Past(Set.of(), null));
    }

    /** Looks at the record's events. */
    Past read(String recordId) {
        Set<String> keys = new HashSet<>();
        Instant last = null;
        Iterator<? extends DomainEventMessage<?>> events =
                eventStore.readEvents(recordId).asStream().iterator();
        while (events.hasNext()) {
            RecordedEvent event = RecordedEvents.of(events.next());
            String key = event.metadata().get(MetadataKeys.IDEMPOTENCY_KEY);
            if (key != null) {
                keys.add(key);
            }
            last = event.occurredAt();
        }
        Past past = new Past(keys, last);
        known.put(recordId, past);
        return past;
    }

    void forget(String recordId) {
        known.invalidate(recordId);
    }

    /** What was done to one record before this load. Rows of one record run one after the other, so one thread at a time. */
    static final class Past {

        private final Set<String> keys;
        private final Set<String> notMetYet;
        private final @Nullable Instant last;

        private Past(Set<String> keys, @Nullable Instant last) {
            this.keys = keys;
            this.notMetYet = new HashSet<>(keys);
            this.last = last;
        }

        /** Whether there is such a record at all. */
        boolean exists() {
            return last != null;
        }

        /** Whether the step was carried out; remembers that this load has come as far as that. */
        boolean has(String key) {
            notMetYet.remove(key);
            return keys.contains(key);
        }

        /**
         * Whether a step without a trace may yet lie before one that was carried out. Then it was tried and changed nothing, or
         * was refused, and must not be tried again behind what followed it.
         *
         * @param prefix of the keys of this source
         */
        boolean mayBeOver(String prefix, @Nullable Instant occurredAt) {
            boolean later = occurredAt != null && last != null && occurredAt.isAfter(last);
            return !later && notMetYet.stream().anyMatch(key -> key.startsWith(prefix));
        }
    }
}
