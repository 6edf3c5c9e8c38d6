package dev.kartoteka.platform.accesslog;

import dev.kartoteka.platform.start.StoreChoice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where several processes share the stores, they share the log. */
@Configuration(proxyBeanMethods = false)
class AccessLogConfiguration {

    @Bean
    @ConditionalOnProperty(name = StoreChoice.EVENT_STORE, havingValue = StoreChoice.AXON_SERVER)
    AccessStore sharedAccessStore(MongoTemplate mongo) {
        return new MongoAccessStore(mongo);
    }
}
