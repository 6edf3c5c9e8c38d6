package dev.kartoteka.query.configuration;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Gets projections going again. Axon tries by itself, with pauses that grow to a minute, so after a store's return a projection
 * may still wait for long; and one whose connection ended without an error would wait for ever. So projections in trouble are
 * started anew as soon as both stores answer again; and so is one that is behind the event store and does not move, whatever
 * it says of itself, with pauses that grow as long as that does not help.
 */
final class ProjectionWatchdog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatchdog.class);
    private static final Document PING = new Document("ping", 1);

    /** Looks without movement until the first restart; each one in vain doubles it. */
    private static final int PATIENCE = 5;

    private static final int LONGEST_PATIENCE = 30;

    private final EventProcessingConfiguration processing;
    private final EventStore eventStore;
    private final MongoDatabase readStore;
    private final Map<String, Watched> watched = new HashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new NamedThreads("projection-watchdog"));
    private boolean storesAway;

    ProjectionWatchdog(EventProcessingConfiguration processing, EventStore eventStore, MongoDatabase readStore) {
        this.processing = processing;
        this.eventStore = eventStore;
        this.readStore = readStore;
    }

    /** @param everySeconds between the end of a look and the next; more than a batch takes */
    ProjectionWatchdog start(int everySeconds) {
        var unused = clock.scheduleWithFixedDelay(this::lookSafely, everySeconds, everySeconds, TimeUnit.SECONDS);
        return this;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Projections could not be looked after: {}", e.getClass().getSimpleName());
        }
    }

    void look() {
        OptionalLong head = headIfStoresAnswer();
        if (head.isEmpty()) {
            storesAway = true;
            return;
        }
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming && streaming.isRunning()) {
                look(name, streaming, head.getAsLong());
            }
        });
        storesAway = false;
    }

    private void look(String name, StreamingEventProcessor processor, long head) {
        Watched before = watched.get(name);
        long position = position(processor);
        Watched now = Watched.after(before, position, position < head);
        boolean inTrouble = processor.isError() || now.stillFor() > 0;
        if (now.isStuck() || (storesAway && inTrouble)) {
            LOG.info("Projection {} stands at {} of {}; it is started anew", name, position, head);
            processor.shutDown();
            processor.start();
            now = now.restarted();
        }
        watched.put(name, now);
    }

    /** The least position of the segments this process has; of none, nothing is behind. */
    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(-1))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private OptionalLong headIfStoresAnswer() {
        try {
            readStore.runCommand(PING);
            var head = eventStore.createHeadToken();
            return OptionalLong.of(head == null ? -1 : head.position().orElse(-1));
        } catch (RuntimeException e) {
            LOG.debug("A store does not answer", e);
            return OptionalLong.empty();
        }
    }

    /**
     * @param stillFor how many looks ago it moved last, while it was behind
     * @param patience how many such looks are borne
     */
    private record Watched(long position, int stillFor, int patience) {

        static Watched after(@Nullable Watched before, long position, boolean behind) {
            if (before == null || !behind || before.position != position) {
                return new Watched(position, 0, PATIENCE);
            }
            return new Watched(position, before.stillFor + 1, before.patience);
        }

        boolean isStuck() {
            return stillFor >= patience;
        }

        Watched restarted() {
            return new Watched(position, 0, Math.min(2 * patience, LONGEST_PATIENCE));
        }
    }
}
