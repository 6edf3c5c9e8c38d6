package dev.kartoteka.standalone.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes events. It gives the positions, one transaction after the other, so that their order is the order
 * of commits and no rollback leaves a gap. While one transaction is being forced to disk the next requests gather, and share
 * the transaction after it.
 */
final class EventAppender implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EventAppender.class);
    private static final long UNKNOWN = -1;

    private final DataSource dataSource;
    private final EventTail tail;
    private final Duration patience;
    private final AppendQueue queue = new AppendQueue();
    private final UnsettledAppends unsettled = new UnsettledAppends();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "event-appender");

    private volatile @Nullable AppendSession session;
    private long last = UNKNOWN;

    /** @param patience how long an append may take until its sender is told to ask again */
    EventAppender(DataSource dataSource, EventTail tail, Duration patience) {
        this.dataSource = dataSource;
        this.tail = tail;
        this.patience = patience;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /**
     * Stores the events, all or none, and returns when they are on disk.
     *
     * @throws AppendConflict if they clash with stored events
     * @throws EventStoreUnavailable if the database cannot be reached, or has not told in time what became of them
     * @throws EventStoreException if the database refuses them for good
     */
    void append(List<StoredEvent> events) {
        unsettled.requireNone();
        AppendRequest request = new AppendRequest(events);
        if (!queue.offer(request)) {
            throw EventStoreUnavailable.nothingStored("The event store takes no more events just now", null);
        }
        if (request.await(patience.toNanos())) {
            return;
        }
        if (request.take()) {
            throw EventStoreUnavailable.nothingStored("The event store did not come to it in time", null);
        }
        unsettled.add(request);
        throw EventStoreUnavailable.outcomeUnknown("The event store has not told in time what became of it", null);
    }

    /** @throws EventStoreUnavailable as long as it is not known which events that record has */
    void requireSettled(String aggregateId) {
        unsettled.requireNoneOf(aggregateId);
    }

    /** Writes what is queued, then stops. A transaction that hangs for ten seconds is cut. */
    @Override
    public void close() {
        closing.countDown();
        queue.close();
        while (!awaitEnd()) {
            AppendSession hanging = session;
            if (hanging != null) {
                hanging.abort();
            }
        }
        closeSession();
    }

    private boolean awaitEnd() {
        boolean interrupted = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            interrupted = true; // whoever closes is in a hurry, yet the appends that were accepted get their answer
        }
        if (interrupted && thread.isAlive()) {
            boolean ended = awaitEnd();
            Thread.currentThread().interrupt();
            return ended;
        }
        return !thread.isAlive();
    }

    private void run() {
        for (List<AppendRequest> batch = next(); !batch.isEmpty(); batch = next()) {
            try {
                List<AppendRequest> awaited =
                        batch.stream().filter(AppendRequest::take).toList();
                if (!awaited.isEmpty()) {
                    write(awaited);
                }
            } catch (RuntimeException | Error e) { // a dead appender would leave every command waiting for ever
                logger.error("The event appender failed; it goes on", e);
                closeSession();
                batch.forEach(request -> request.failed(EventStoreUnavailable.outcomeUnknown("Internal failure", e)));
            }
        }
    }

    private List<AppendRequest> next() {
        while (true) {
            try {
                return queue.next();
            } catch (InterruptedException e) {
                logger.warn("The event appender does not stop for interrupts, only for close()");
            }
        }
    }

    private void write(List<AppendRequest> batch) {
        List<StoredEvent> events;
        AppendSession current;
        try {
            current = openSession();
            events = insert(batch, current);
        } catch (SQLException e) {
            rollback();
            refuse(batch, e);
            return;
        }
        long before = System.nanoTime();
        try {
            current.commit();
        } catch (SQLException e) {
            logger.warn(
                    "The connection was lost while events were being committed; finding out whether they are stored");
            closeSession();
            resolve(batch, e);
            return;
        }
        last += events.size();
        tail.committed(events);
        queue.expectBack(batch.size(), System.nanoTime() - before);
        batch.forEach(AppendRequest::stored);
    }

    private List<StoredEvent> insert(List<AppendRequest> batch, AppendSession current) throws SQLException {
        while (true) {
            try {
                current.begin();
                if (last == UNKNOWN) {
                    last = current.head();
                }
                List<StoredEvent> events = positioned(batch);
                current.insert(events);
                return events;
            } catch (SQLException e) {
                if (!SqlFailure.isPositionTaken(e)) {
                    throw e;
                }
                logger.warn("Somebody else writes into the event store; going on behind their events");
                tail.unclear();
                current.rollback();
                last = UNKNOWN;
            }
        }
    }

    private List<StoredEvent> positioned(List<AppendRequest> batch) {
        List<StoredEvent> events = new ArrayList<>();
        long position = last;
        for (AppendRequest request : batch) {
            for (StoredEvent event : request.events()) {
                events.add(event.at(++position));
            }
        }
        return events;
    }

    /** The transaction was rolled back before its commit was sent, so certainly nothing is stored. */
    private void refuse(List<AppendRequest> batch, SQLException refusal) {
        if (SqlFailure.isPassing(refusal)) {
            batch.forEach(request ->
                    request.failed(EventStoreUnavailable.nothingStored("The event store cannot be reached", refusal)));
        } else if (batch.size() > 1) {
            batch.forEach(request -> write(List.of(request))); // so that only the guilty one fails
        } else {
            batch.get(0).failed(reason(batch.get(0), refusal));
        }
    }

    private RuntimeException reason(AppendRequest request, SQLException refusal) {
        if (!SqlFailure.isUniqueViolation(refusal)) {
            return new EventStoreException("The events cannot be stored", refusal);
        }
        try {
            AppendConflict conflict = openSession().explain(request.events(), refusal);
            rollback();
            return conflict;
        } catch (SQLException e) {
            closeSession();
            return EventStoreUnavailable.nothingStored("The event store cannot be reached", e);
        }
    }

    /** A commit was sent and its answer lost. Nobody is answered before the database has said what became of it. */
    private void resolve(List<AppendRequest> batch, SQLException lost) {
        List<StoredEvent> events =
                batch.stream().flatMap(request -> request.events().stream()).toList();
        for (long pause = 50; ; pause = Math.min(2 * pause, 1000)) {
            try {
                AppendSession fresh = openSession();
                fresh.begin(); // waits until the lost transaction has ended, one way or the other
                Set<String> stored = fresh.storedAmong(events);
                rollback();
                tail.unclear();
                batch.forEach(request -> answer(request, stored, lost));
                return;
            } catch (SQLException e) {
                closeSession();
                if (isClosingWithin(pause)) {
                    batch.forEach(request -> request.failed(EventStoreUnavailable.outcomeUnknown(
                            "Shut down while the event store was unreachable", e)));
                    return;
                }
            }
        }
    }

    private static void answer(AppendRequest request, Set<String> stored, SQLException lost) {
        if (request.events().stream().map(StoredEvent::eventId).allMatch(stored::contains)) {
            request.stored();
        } else {
            request.failed(EventStoreUnavailable.nothingStored("The connection was lost before the commit", lost));
        }
    }

    private boolean isClosingWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private AppendSession openSession() throws SQLException {
        AppendSession current = session;
        if (current == null) {
            current = AppendSession.open(dataSource);
            session = current;
            last = UNKNOWN;
        }
        return current;
    }

    private void rollback() {
        last = UNKNOWN;
        AppendSession current = session;
        try {
            if (current != null) {
                current.rollback();
            }
        } catch (SQLException e) {
            closeSession();
        }
    }

    private void closeSession() {
        last = UNKNOWN;
        AppendSession current = session;
        session = null;
        if (current != null) {
            current.close();
        }
    }
}
