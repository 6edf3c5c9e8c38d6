package dev.kartoteka.standalone.configuration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.command.idempotency.IdempotencyStore;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.platform.accesslog.AccessStore;
import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.platform.privacy.KeyStore;
import dev.kartoteka.platform.privacy.Remnants;
import dev.kartoteka.platform.start.StoreChoice;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.eventstore.FollowedEventStore;
import dev.kartoteka.standalone.eventstore.PostgresAccessStore;
import dev.kartoteka.standalone.eventstore.PostgresEventLog;
import dev.kartoteka.standalone.eventstore.PostgresEventStorageEngine;
import dev.kartoteka.standalone.eventstore.PostgresIdempotencyStore;
import dev.kartoteka.standalone.keystore.PostgresKeyStore;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Events in an embedded PostgreSQL, read models in an embedded server of the MongoDB protocol, both in the data directory; each
 * only where no store outside of this process is named.
 */
@Configuration(proxyBeanMethods = false)
class EmbeddedStoresConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = StoreChoice.EVENT_STORE, havingValue = StoreChoice.EMBEDDED, matchIfMissing = true)
    static class EmbeddedEvents {

        private static final int CONNECTIONS = 16;
        private static final int KEY_CONNECTIONS = 6;

        /** A few kilobytes each. */
        private static final int LOADED_RECORDS = 10_000;

        @Bean
        EventStoreServer eventStoreServer(DataDirectoryLock lock) {
            return EventStoreServer.start(lock).keptUp();
        }

        @Bean
        HikariDataSource eventStorePool(EventStoreServer server) {
            return server.newPool(CONNECTIONS);
        }

        @Bean
        PostgresEventStorageEngine eventStorageEngine(
                @Qualifier("eventStorePool") HikariDataSource eventStorePool,
                @Qualifier("eventSerializer") Serializer eventSerializer,
                EventUpcasterChain eventUpcasterChain,
                MeterRegistry registry) {
            return PostgresEventStorageEngine.open(eventStorePool, eventSerializer, eventUpcasterChain, registry);
        }

        @Bean
        EventStore eventStore(PostgresEventStorageEngine eventStorageEngine) {
            return FollowedEventStore.on(eventStorageEngine);
        }

        @Bean(defaultCandidate = false) // not what Axon should find
        HikariDataSource keyStorePool(EventStoreServer server, @Value("${kartoteka.keys.database}") String database) {
            return server.newPool(database, KEY_CONNECTIONS);
        }

        @Bean
        StoredEventLog storedEventLog(HikariDataSource eventStorePool, PostgresEventStorageEngine schemaExists) {
            return new PostgresEventLog(eventStorePool);
        }

        @Bean
        KeyStore keyStore(@Qualifier("keyStorePool") HikariDataSource keyStorePool) {
            return PostgresKeyStore.open(keyStorePool);
        }

        @Bean
        IdempotencyStore idempotencyStore(@Qualifier("eventStorePool") HikariDataSource eventStorePool) {
            return new PostgresIdempotencyStore(eventStorePool);
        }

        /** This process is the only one that handles commands. */
        @Bean(LoadedRecords.BEAN)
        LoadedRecords loadedRecords() {
            return new LoadedRecords(LOADED_RECORDS);
        }

        @Bean
        AccessStore accessStore(HikariDataSource eventStorePool) {
            return new PostgresAccessStore(eventStorePool);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoMongoNamed.class)
    static class EmbeddedReadModels {

        @Bean
        EmbeddedReadStore embeddedReadStore(DataDirectoryLock lock, ConfigurableApplicationContext context) {
            return EmbeddedReadStore.start(lock.directory(), 0).whenBroken(() -> BrokenReadStore.end(context));
        }

        /** Behind the read models. */
        @Bean
        @Order(300)
        Remnants readStoreRemnants(EmbeddedReadStore embeddedReadStore) {
            return new ReadStoreRemnants(embeddedReadStore);
        }

        @Bean
        MongoClient mongoClient(EmbeddedReadStore embeddedReadStore) {
            return MongoClients.create(embeddedReadStore.connectionString());
        }
    }

    static final class NoMongoNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty(StoreChoice.MONGODB_URI, "")
                    .isBlank();
        }
    }
}
