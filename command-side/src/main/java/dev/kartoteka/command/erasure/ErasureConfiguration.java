package dev.kartoteka.command.erasure;

import com.mongodb.client.MongoClient;
import dev.kartoteka.platform.axon.TokensAfterDocuments;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the erasure follows the events: one at a time, in one place, and never past one that failed. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    ConfigurerModule erasureProcessing(
            MongoClient client,
            Serializer serializer,
            @Value("${spring.mongodb.database}") String database,
            @Value("${kartoteka.projections.node-id}") String nodeId) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerTokenStore(
                        ErasureProcess.GROUP,
                        configuration -> TokensAfterDocuments.in(client.getDatabase(database), serializer, nodeId))
                .registerListenerInvocationErrorHandler(
                        ErasureProcess.GROUP, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(ErasureProcess.GROUP, configuration -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        ErasureProcess.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, builder) -> builder.initialSegmentCount(1)
                                .batchSize(1)
                                .initialToken(StreamableMessageSource::createTailToken)));
    }
}
