package dev.kartoteka.platform.axon;

import dev.kartoteka.shared.upcasting.EventUpcasters;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one chain of upcasters for whichever event store Axon sets up itself. */
@Configuration(proxyBeanMethods = false)
class EventReading {

    @Bean
    EventUpcasterChain eventUpcasterChain() {
        return EventUpcasters.chain();
    }
}
