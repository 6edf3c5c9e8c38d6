package dev.kartoteka.query.configuration;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Gets projections going again when a store that was away answers again. Axon tries by itself, but with pauses that grow to a
 * minute, so without this readers would wait that long after an outage that is over.
 */
final class StoresReturn implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StoresReturn.class);
    private static final String TOKENS = "trackingtokens";
    private static final Bson NONE = Filters.eq("_id", "none");
    private static final Bson NOTHING = Updates.unset("none");

    private final EventProcessingConfiguration processing;
    private final EventStore eventStore;
    private final MongoDatabase readStore;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new NamedThreads("stores-return"));
    private boolean away;

    StoresReturn(EventProcessingConfiguration processing, EventStore eventStore, MongoDatabase readStore) {
        this.processing = processing;
        this.eventStore = eventStore;
        this.readStore = readStore;
    }

    /** @param everySeconds between the end of a look and the next */
    StoresReturn watch(int everySeconds) {
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
            LOG.warn("Projections could not be started anew: {}", e.getClass().getSimpleName());
        }
    }

    void look() {
        OptionalLong head = headIfStoresAnswer();
        if (head.isPresent() && away) {
            processing.eventProcessors().forEach((name, processor) -> {
                if (processor instanceof StreamingEventProcessor streaming && isHeldUp(streaming, head.getAsLong())) {
                    LOG.info("The stores answer again; projection {} is started anew", name);
                    streaming.shutDown();
                    streaming.start();
                }
            });
        }
        away = head.isEmpty();
    }

    private static boolean isHeldUp(StreamingEventProcessor processor, long head) {
        return processor.isRunning()
                && (processor.isError()
                        || processor.processingStatus().isEmpty()
                        || processor.processingStatus().values().stream()
                                .anyMatch(segment -> segment.isErrorState()
                                        || segment.getCurrentPosition().orElse(-1) < head));
    }

    private OptionalLong headIfStoresAnswer() {
        try {
            readStore.getCollection(TOKENS).updateOne(NONE, NOTHING); // one that is full answers reads
            var head = eventStore.createHeadToken();
            return OptionalLong.of(head == null ? -1 : head.position().orElse(-1));
        } catch (RuntimeException e) {
            LOG.debug("A store does not answer", e);
            return OptionalLong.empty();
        }
    }
}
