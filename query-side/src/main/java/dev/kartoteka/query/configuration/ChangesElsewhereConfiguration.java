package dev.kartoteka.query.configuration;

import dev.kartoteka.query.record.ChangesElsewhereProjection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every node follows all events for itself, from its start on: its place is nobody else's business, and not kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kartoteka.changes-elsewhere")
class ChangesElsewhereConfiguration {

    private static final int SMALL_BATCH = 100;

    /** Threads of its own, since it waits for the projections, which must not wait for it. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService changesElsewhereThreads() {
        return Executors.newScheduledThreadPool(2, new NamedThreads(ChangesElsewhereProjection.GROUP));
    }

    @Bean
    ConfigurerModule changesElsewhereFollowing(ScheduledExecutorService changesElsewhereThreads) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerTokenStore(ChangesElsewhereProjection.GROUP, configuration -> new InMemoryTokenStore())
                .registerPooledStreamingEventProcessorConfiguration(
                        ChangesElsewhereProjection.GROUP, (configuration, builder) -> builder.batchSize(SMALL_BATCH)
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createHeadToken)
                                .coordinatorExecutor(changesElsewhereThreads)
                                .workerExecutor(changesElsewhereThreads)));
    }
}
