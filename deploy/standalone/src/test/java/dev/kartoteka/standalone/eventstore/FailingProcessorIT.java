package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A handler that fails stops its processor at that event, over restarts too, until it succeeds. */
class FailingProcessorIT {

    private static final String POISON = "e-5";

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    private final TokenStore tokens = new InMemoryTokenStore();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(4);
    private volatile boolean broken = true;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EmbeddedEventStore events;

    @BeforeEach
    void open() {
        events = EmbeddedEventStore.builder()
                .storageEngine(store.engine())
                .fetchDelay(20)
                .build();
        IntStream.range(0, 20).forEach(i -> store.engine().appendEvents(Noted.in("a-" + i % 4, i / 4, "e-" + i)));
    }

    @AfterEach
    void shutDown() {
        events.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }

    @Test
    void retriesTheEventAfterRestartsWithOneSegment() {
        retriesTheEventAfterRestarts(1, new SequentialPolicy());
        assertThat(handled.stream().distinct())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "e-" + i).toList());
    }

    @Test
    void retriesTheEventAfterRestartsWithFourSegmentsByAggregate() {
        retriesTheEventAfterRestarts(4, new SequentialPerAggregatePolicy());
    }

    @Test
    void retriesTheEventAfterRestartsWithFourSegmentsInOneSequence() {
        retriesTheEventAfterRestarts(4, new SequentialPolicy());
    }

    private void retriesTheEventAfterRestarts(int segments, SequencingPolicy<? super EventMessage<?>> policy) {
        for (int run = 0; run < 3; run++) {
            int before = failed.size();
            PooledStreamingEventProcessor processor = processor(segments, policy);
            processor.start();
            await().until(() -> failed.size() > before);
            processor.shutDown();
            assertThat(handled).doesNotContain(POISON);
        }
        broken = false;
        PooledStreamingEventProcessor processor = processor(segments, policy);
        processor.start();
        await().untilAsserted(() -> assertThat(handled.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "e-" + i).toList()));
        processor.shutDown();
    }

    private PooledStreamingEventProcessor processor(int segments, SequencingPolicy<? super EventMessage<?>> policy) {
        return PooledStreamingEventProcessor.builder()
                .name("poisoned")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(policy)
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                .initialToken(source -> source.createTailToken())
                .batchSize(3)
                .build();
    }

    private final class Handler implements EventMessageHandler {

        @Override
        public @Nullable Object handle(EventMessage<?> event) {
            if (broken && event.getIdentifier().equals(POISON)) {
                failed.add(POISON);
                throw new IllegalStateException("poisoned");
            }
            handled.add(event.getIdentifier());
            return null;
        }
    }
}
