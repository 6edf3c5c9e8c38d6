package dev.kartoteka.platform.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Which records are stored; what the command at hand has yet to store, which Axon's stores count too, is not. */
public final class StoredRecords {

    private StoredRecords() {}

    public static boolean isThere(EventStore store, String recordId) {
        Deque<UnitOfWork<?>> aside = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> current = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(current);
            aside.push(current);
        }
        try {
            return store.lastSequenceNumberFor(recordId).isPresent();
        } finally {
            aside.forEach(CurrentUnitOfWork::set);
        }
    }
}
