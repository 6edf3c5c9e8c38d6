package dev.kartoteka.standalone.eventstore;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Appends that nobody waits for any longer, though it is not known yet whether their events are stored. Whoever decided by what
 * is stored meanwhile might do a second time what is done then.
 */
final class UnsettledAppends {

    private final Set<AppendRequest> requests = ConcurrentHashMap.newKeySet();

    /** From now on, until it is known what became of it. */
    void add(AppendRequest request) {
        requests.add(request);
        request.whenAnswered(() -> requests.remove(request));
    }

    /** @throws EventStoreUnavailable as long as it is not known what became of any append */
    void requireNone() {
        if (!requests.isEmpty()) {
            throw unsettled();
        }
    }

    /** @throws EventStoreUnavailable as long as it is not known which events that record has */
    void requireNoneOf(String aggregateId) {
        for (AppendRequest request : requests) {
            if (request.events().stream().anyMatch(event -> event.aggregateId().equals(aggregateId))) {
                throw unsettled();
            }
        }
    }

    private static EventStoreUnavailable unsettled() {
        return EventStoreUnavailable.nothingStored(
                "The event store has not told yet what became of events that were sent to it before", null);
    }
}
