package dev.kartoteka.platform.axon;

import dev.kartoteka.platform.privacy.OpeningUpcaster;
import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.shared.upcasting.EventUpcasters;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one chain by which stored events are read, for either event store: opened first, then brought to the newest form. */
@Configuration(proxyBeanMethods = false)
class EventReading {

    @Bean
    EventUpcasterChain eventUpcasterChain(
            RecordKeys recordKeys, @Qualifier("eventSerializer") Serializer eventSerializer) {
        return new EventUpcasterChain(new OpeningUpcaster(recordKeys, eventSerializer), EventUpcasters.chain());
    }
}
