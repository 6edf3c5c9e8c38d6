package dev.kartoteka.standalone.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Reads all events as they come, the way a streaming processor does, and remembers their identifiers in order. */
final class Follower implements AutoCloseable {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final EmbeddedEventStore store;
    private final Thread thread = new Thread(this::follow, "follower");
    private volatile boolean closed;

    Follower(PostgresEventStorageEngine engine) {
        store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(20)
                .build();
        thread.start();
    }

    List<String> seen() {
        return seen;
    }

    private void follow() {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            while (!closed) {
                if (stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)) {
                    seen.add(stream.nextAvailable().getIdentifier());
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        store.shutDown();
    }
}
