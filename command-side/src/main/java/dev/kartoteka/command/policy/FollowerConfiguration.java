package dev.kartoteka.command.policy;

import com.mongodb.client.MongoClient;
import dev.kartoteka.platform.axon.TokensAfterDocuments;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How {@linkplain Follower followers} are driven; in both ways to run, since command sides have no other processors. */
@Configuration(proxyBeanMethods = false)
class FollowerConfiguration {

    private static final int BATCH = 200;

    /** So many commands of a policy may be sent again after a crash. */
    private static final int POLICY_BATCH = 10;

    private static final int COORDINATORS = 1;
    private static final int WORKERS = 2;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService followerCoordinators() {
        return Executors.newScheduledThreadPool(COORDINATORS, named("follower-coordinator"));
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService followerWorkers() {
        return Executors.newScheduledThreadPool(WORKERS, named("follower-worker"));
    }

    @Bean
    ConfigurerModule followers(
            ListableBeanFactory beans,
            MongoClient client,
            Serializer serializer,
            @Qualifier("followerCoordinators") ScheduledExecutorService coordinators,
            @Qualifier("followerWorkers") ScheduledExecutorService workers,
            @Value("${spring.mongodb.database}") String database,
            @Value("${kartoteka.projections.node-id}") String nodeId) {
        TokenStore store = TokensAfterDocuments.in(client.getDatabase(database), serializer, nodeId);
        return configurer -> configurer.eventProcessing(
                processing -> groups(beans).forEach(group -> follow(processing, group, store, coordinators, workers)));
    }

    /** By their names and annotations: the beans themselves need what is being configured here. */
    private static List<String> groups(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForType(Follower.class, true, false))
                .map(name -> Objects.requireNonNull(
                                beans.findAnnotationOnBean(name, ProcessingGroup.class, false),
                                () -> name + " names no @ProcessingGroup")
                        .value())
                .distinct()
                .toList();
    }

    private static void follow(
            EventProcessingConfigurer processing,
            String group,
            TokenStore store,
            ScheduledExecutorService coordinators,
            ScheduledExecutorService workers) {
        processing
                .registerTokenStore(group, configuration -> store)
                .registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(group, configuration -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        group,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, builder) -> builder.initialSegmentCount(1)
                                .batchSize(group.startsWith("policy-") ? POLICY_BATCH : BATCH)
                                .initialToken(StreamableMessageSource::createTailToken)
                                .coordinatorExecutor(coordinators)
                                .workerExecutor(workers));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread daemon = new Thread(task, name + "-" + number.incrementAndGet());
            daemon.setDaemon(true);
            return daemon;
        };
    }
}
