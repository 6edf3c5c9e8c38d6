package dev.kartoteka.command.configuration;

import dev.kartoteka.command.idempotency.IdempotencyStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the command side needs where Axon Server keeps the events: a place for used keys that all nodes see. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "axon-server")
class SplitModeConfiguration {

    @Bean
    IdempotencyStore idempotencyStore(MongoTemplate mongo) {
        return new MongoIdempotencyStore(mongo.getCollection(MongoIdempotencyStore.COLLECTION));
    }
}
