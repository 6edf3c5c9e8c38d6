package dev.kartoteka.command.configuration;

import dev.kartoteka.command.idempotency.IdempotencyStore;
import dev.kartoteka.command.record.LoadedRecords;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the command side needs where Axon Server routes commands and keeps events. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "axon-server")
class SplitModeConfiguration {

    /** Used keys where all command sides see them. */
    @Bean
    IdempotencyStore idempotencyStore(MongoTemplate mongo) {
        return new MongoIdempotencyStore(
                mongo.getCollection(MongoIdempotencyStore.COLLECTION).withDocumentClass(BsonDocument.class));
    }

    /** Another command side may have handled a record's last command. */
    @Bean(LoadedRecords.BEAN)
    Cache nothingRemembered() {
        return NoCache.INSTANCE;
    }

    /** As Axon would make it, but that it tells why the store refused. */
    @Bean
    @Qualifier("localSegment")
    DetailedCommandBus commandBus(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicateCommandHandlerResolver) {
        DetailedCommandBus bus = new DetailedCommandBus(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicateCommandHandlerResolver)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Asks by ping, which needs no rights; commands with a key cannot be taken without that store. */
    @Bean
    HealthIndicator idempotencyStoreHealthIndicator(MongoTemplate mongo) {
        return () -> {
            try {
                mongo.executeCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down()
                        .withDetail("error", e.getClass().getSimpleName())
                        .build();
            }
        };
    }
}
