package dev.kartoteka.platform.axon;

import dev.kartoteka.platform.metrics.Meters;
import dev.kartoteka.platform.tracing.Tracing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.axonserver.connector.ManagedChannelCustomizer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of Axon, instead of its own monitors, which time every message in every projection. */
@Configuration(proxyBeanMethods = false)
class AxonMeters {

    /** On whichever store Axon or we set up. */
    @Bean
    SmartInitializingSingleton timesOfAppends(EventStore eventStore, MeterRegistry registry, Tracing tracing) {
        AppendMeter meter = new AppendMeter(registry, tracing);
        return () -> eventStore.registerDispatchInterceptor(meter);
    }

    /** Of every connection to Axon Server. */
    @Bean
    @ConditionalOnProperty("axon.axonserver.enabled")
    ManagedChannelCustomizer timesOfReads(MeterRegistry registry) {
        RecordReadMeter meter = new RecordReadMeter(registry);
        return channel -> channel.intercept(meter);
    }

    @Bean
    ConfigurerModule timesOfBatches(MeterRegistry registry, Tracing tracing) {
        Meters batches = new Meters(
                registry,
                "kartoteka.projection.batch",
                "Time a projection takes for a batch, with the writes; one that failed is tried again",
                "projection",
                "outcome");
        return configurer -> configurer.eventProcessing(processing -> {
            processing.registerDefaultHandlerInterceptor((axon, name) -> {
                Counter events = Counter.builder("kartoteka.projection.events")
                        .description("Events that a projection handled")
                        .tag("projection", name)
                        .register(registry);
                return new BatchMeter(batches, events, name);
            });
            if (tracing.isOn()) {
                processing.registerDefaultHandlerInterceptor((axon, name) -> new BatchTraces(tracing, name));
            }
        });
    }
}
