package dev.kartoteka.query.configuration;

import dev.kartoteka.query.projection.Standstills;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What of Axon and MongoDB the query side sets up; which stores it runs on is decided outside. */
@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

    /** An error stops the projection, which tries again with growing pauses and shows in health; nothing is skipped. */
    @Bean
    ConfigurerModule projectionsStopAtErrors(@Lazy Standstills standstills) {
        NotedErrors noted = new NotedErrors(standstills);
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultErrorHandler(configuration -> noted));
    }
}
