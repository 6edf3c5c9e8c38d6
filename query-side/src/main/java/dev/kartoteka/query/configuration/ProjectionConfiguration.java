package dev.kartoteka.query.configuration;

import com.mongodb.client.MongoClient;
import dev.kartoteka.platform.axon.TokensAfterDocuments;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How projections are driven: pooled, from the first event on, with their place kept beside what they write. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Finding work takes little; it is shared by all projections. */
    private static final int COORDINATORS = 2;

    private static final int WORKERS = 4;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionCoordinators() {
        return Executors.newScheduledThreadPool(COORDINATORS, new NamedThreads("projection-coordinator"));
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService projectionWorkers() {
        return Executors.newScheduledThreadPool(WORKERS, new NamedThreads("projection-worker"));
    }

    /**
     * Tokens live in the read store, so that a store that is lost, or restored, takes its tokens with it.
     *
     * @param nodeId who claims them; a process that nobody runs beside keeps its name, and so finds its own claims after a kill
     *     instead of waiting until they expire; empty for a name of this run only
     */
    @Bean
    TokensAfterDocuments tokenStore(
            MongoClient client,
            Serializer serializer,
            @Value("${spring.mongodb.database}") String database,
            @Value("${kartoteka.projections.node-id}") String nodeId) {
        return TokensAfterDocuments.in(client.getDatabase(database), serializer, nodeId);
    }

    /**
     * @param batchSize one read and two writes a batch: large enough to make those cheap, small enough to stay within the claim
     * @param segments fixed when tokens are first made; one keeps all events of a projection in one order
     */
    @Bean
    ConfigurerModule pooledProjections(
            ScheduledExecutorService projectionCoordinators,
            ScheduledExecutorService projectionWorkers,
            @Value("${kartoteka.projections.batch-size}") int batchSize,
            @Value("${kartoteka.projections.segments}") int segments) {
        return configurer -> configurer.eventProcessing(processing ->
                processing.usingPooledStreamingEventProcessors((configuration, builder) -> builder.batchSize(batchSize)
                        .initialSegmentCount(segments)
                        // not the default, which takes the first start for a replay
                        .initialToken(StreamableMessageSource::createTailToken)
                        .coordinatorExecutor(projectionCoordinators)
                        .workerExecutor(projectionWorkers)));
    }

    @Bean
    StoresReturn storesReturn(
            EventProcessingConfiguration processing,
            EventStore eventStore,
            MongoClient client,
            @Value("${spring.mongodb.database}") String database,
            @Value("${kartoteka.projections.stores-interval-seconds}") int seconds) {
        return new StoresReturn(processing, eventStore, client.getDatabase(database)).watch(seconds);
    }
}
