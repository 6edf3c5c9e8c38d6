package dev.kartoteka.platform.axon;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.platform.privacy.PersonalDataModule;
import dev.kartoteka.shared.event.EventJson;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Plain JSON for everything, never XStream: events stay readable without Axon, and no type is named by input. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {

    static {
        // read stores keep whole milliseconds; a finer recorded time would sort differently there than here
        GenericEventMessage.clock = Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return jackson();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return jackson();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        JsonMapper mapper = EventJson.mapper();
        mapper.registerModule(new PersonalDataModule()); // nothing personal gets by in the clear
        return jackson(mapper);
    }

    private static Serializer jackson() {
        return jackson(EventJson.mapper());
    }

    private static Serializer jackson(JsonMapper mapper) {
        return JacksonSerializer.builder()
                .objectMapper(mapper)
                .lenientDeserialization()
                .build();
    }
}
